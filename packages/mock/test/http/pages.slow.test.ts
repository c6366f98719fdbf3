import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { findChromium, launchBrowser } from "@carespec/test-support/browser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock, type Listening, type Mock } from "../../src/index.ts";
import { entitled, newReader, sampleOptions } from "../support/sample-vendor.ts";

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type Page = Awaited<ReturnType<Browser["newPage"]>>;

const EVIL = "evil.example.test";

let browser: Browser;
let mock: Mock;
let listening: Listening;
let pages: { port: number; close(): void };

beforeAll(async () => {
  browser = await launchBrowser(await findChromium(), { hosts: [EVIL, "localhost"] });
  mock = await createMock(sampleOptions());
  listening = await mock.listen(0);
  pages = await serveEmptyPages();
});
afterAll(async () => {
  await browser?.close();
  pages?.close();
  await listening?.close();
  await mock?.close();
});

/** Any web server: it answers every request with an empty page. */
async function serveEmptyPages() {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function open(url: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  return page;
}

/** What a page gets: status and text, or that the browser kept the answer from it. */
function send(page: Page, url: string, init: RequestInit = {}) {
  return page.evaluate(
    async ([to, options]) => {
      try {
        const response = await fetch(to as string, options as RequestInit);
        const text = await response.text();
        const read = (name: string) => response.headers.get(name);
        const headers = [read("retry-after"), read("x-mock-reason")];
        return { type: response.type, status: response.status, text, headers };
      } catch {
        return "kept from the page";
      }
    },
    [url, init] as const,
  );
}

const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** A trace in the session `default`: if it is gone or more is there, somebody steered the mock. */
async function leaveTrace() {
  await mock.reset();
  await mock.removeFaults();
  const created = await mock.fetch("http://localhost/library/readers", {
    method: "POST",
    headers: entitled,
    body: JSON.stringify(newReader("trace@example.com")),
  });
  expect(created.status).toBe(201);
  return async () => ({
    readers: JSON.stringify(await mock.export()).match(/trace@example\.com/g)?.length,
    faults: (await mock.faults()).length,
    entries: (await mock.requests()).length,
  });
}

const UNTOUCHED = { readers: 1, faults: 0, entries: 1 };

describe("a page of another origin", () => {
  it.each([
    ["another name", () => `http://${EVIL}:${pages.port}/`],
    ["another port", () => `http://127.0.0.1:${pages.port}/`],
  ])("of %s reads nothing of control and changes nothing", async (_, at) => {
    const page = await open(at());
    const state = await leaveTrace();
    const control = `${listening.url}/__mock`;
    const fault = { fault: "status", status: 503 };
    for (const [path, init] of [
      ["/requests", {}],
      ["/export", {}],
      ["/vendors", {}],
      ["/health", {}],
      ["/faults", json("POST", fault)],
      ["/reset", { method: "POST" }],
      ["/requests", { method: "DELETE" }],
    ] as const) {
      for (const credentials of ["omit", "include"] as const) {
        const options = { ...init, credentials };
        expect([path, await send(page, control + path, options)]).toEqual([
          path,
          "kept from the page",
        ]);
      }
    }
    // Simple requests, which no browser asks for beforehand: as a page and as its form sends them.
    for (const prefix of ["", "/__session/default"]) {
      const reset = `${listening.url}${prefix}/__mock/reset`;
      const simple = await send(page, reset, { method: "POST", mode: "no-cors" });
      expect(simple).toMatchObject({ type: "opaque", text: "" });
      await page.setContent(`<form method="post" action="${reset}"><button>go</button></form>`);
      const [answer] = await Promise.all([
        page.waitForResponse((response) => response.url() === reset),
        page.click("button"),
      ]);
      expect(answer.status()).toBe(403);
      await page.goto(at());
    }
    expect(await state()).toEqual(UNTOUCHED);
  });

  it("whose name leads to this machine reads and changes nothing", async () => {
    const rebound = `http://${EVIL}:${listening.port}`;
    const page = await open(`${rebound}/`);
    const state = await leaveTrace();
    for (const path of [
      "/__mock/requests",
      "/__mock/export",
      "/library/readers",
      "/spec/openapi.json",
    ]) {
      expect([path, await send(page, path)]).toMatchObject([path, { status: 403 }]);
    }
    expect(await send(page, "/__mock/reset", { method: "POST" })).toMatchObject({ status: 403 });
    expect(await state()).toEqual(UNTOUCHED);
  });

  it("may call the vendors", async () => {
    const page = await open(`http://${EVIL}:${pages.port}/`);
    await mock.reset();
    const answer = await send(page, `${listening.url}/library/readers`, { headers: entitled });
    expect(answer).toMatchObject({ type: "cors", status: 200 });
  });
});

it.each(["localhost", "127.0.0.1"])(
  "a page of the mock's own, at %s, uses control",
  async (name) => {
    const page = await open(`http://${name}:${listening.port}/__mock/health`);
    const state = await leaveTrace();
    const fault = json("POST", { fault: "status", status: 503 });
    expect(await send(page, "/__mock/requests")).toMatchObject({ status: 200 });
    expect(await send(page, "/__mock/faults", fault)).toMatchObject({ status: 201 });
    expect(await state()).toEqual({ ...UNTOUCHED, faults: 1 });
    expect(await send(page, "/__mock/reset", { method: "POST" })).toMatchObject({ status: 204 });
    expect((await state()).readers).toBeUndefined();
  },
);

describe("a page that sends credentials reads the mock's own headers", () => {
  const withCredentials = { credentials: "include" } as const;

  it("of a vendor's answer, such as Retry-After", async () => {
    const page = await open(`http://127.0.0.1:${pages.port}/`);
    await mock.reset();
    await mock.addFault({ fault: "rate-limit", retryAfterSeconds: 3 });
    const answer = await send(page, `${listening.url}/library/readers`, withCredentials);
    expect(answer).toMatchObject({ status: 429, headers: ["3", expect.stringContaining("fault")] });
  });

  it.each([
    ["an unknown path", "/libary/readers", 404, /Did you mean \/library\?/],
    ["an impossible session", "/__session/a%20b/library/readers", 400, /a session id is 1 to 128/],
  ])("of the answer to %s", async (_, path, status, reason) => {
    const page = await open(`http://127.0.0.1:${pages.port}/`);
    const answer = await send(page, listening.url + path, withCredentials);
    expect(answer).toMatchObject({ status, headers: [null, expect.stringMatching(reason)] });
  });
});
