import { describe, expect, it, onTestFinished } from "vitest";
import { consolePage, createMock, type MockOptions } from "../../src/index.ts";
import { fixture } from "../support/fixture.ts";
import { sampleOptions } from "../support/sample-vendor.ts";

const ORIGIN = "http://mock.test";

async function open(options: MockOptions = sampleOptions()) {
  const mock = await createMock(options);
  onTestFinished(() => mock.close());
  return (path: string, init?: RequestInit) => mock.fetch(ORIGIN + path, init);
}

describe("the console's page", () => {
  it.each(["/", "/?from=bookmark", "/__mock/console/", "/__session/a/"])(
    "is at %s",
    async (path) => {
      const ask = await open();
      const answer = await ask(path);
      const page = await answer.text();
      expect([answer.status, answer.headers.get("content-type")]).toEqual([
        200,
        "text/html; charset=utf-8",
      ]);
      expect(page).toContain(
        `>${ORIGIN}${path.startsWith("/__session") ? "/__session/a" : ""}/library<`,
      );
      const files = [...page.matchAll(/(?:href|src)="([^"#]+\.(?:js|css|svg))"/g)];
      expect(files).toHaveLength(3);
      for (const [, file = ""] of files) {
        const { pathname } = new URL(file, ORIGIN + path);
        expect([file, (await ask(pathname)).status]).toEqual([file, 200]);
      }
    },
  );

  it("runs only what the mock itself serves, and in no frame", async () => {
    const answer = await (await open())("/");
    const policy = answer.headers.get("content-security-policy") ?? "";
    for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]) {
      expect(policy.split("; ")).toContain(rule);
    }
    expect(policy).not.toContain("unsafe");
    expect(await answer.text()).not.toMatch(/<script(?![^>]*src=)|<style|style=|\son\w+=/);
  });

  it("names addresses of the scheme by which it was reached", async () => {
    const mock = await createMock(sampleOptions());
    onTestFinished(() => mock.close());
    const request = { method: "GET", path: "/", search: "", headers: { host: "mock.test" } };
    const { body } = await mock.handle({ ...request, body: undefined, isSecure: true });
    expect(body).toContain(">https://mock.test/library<");
  });

  it("is not in the journal, and its files are not either", async () => {
    const mock = await createMock(sampleOptions());
    onTestFinished(() => mock.close());
    for (const path of ["/", "/__mock/console/", "/__mock/console/console.js"]) {
      await mock.fetch(ORIGIN + path);
    }
    expect(await mock.requests()).toEqual([]);
  });

  it("leaves / to a document that is mounted there", async () => {
    const ask = await open({ spec: { file: fixture("library.yaml") } });
    expect((await ask("/")).headers.get("content-type")).not.toContain("text/html");
    expect((await ask("/__mock/console/")).status).toBe(200);
  });

  it.each([
    ["POST", "/", 404],
    ["POST", "/__mock/console/", 405],
    ["HEAD", "/", 200],
    ["HEAD", "/__mock/console/console.css", 200],
    ["GET", "/__mock/console/nothing", 404],
    ["GET", "/__mock/console/../openapi.json", 200],
    ["GET", "/__mock/console/%2e%2e/index.js", 404],
    ["GET", "/__mock/console/toString", 404],
    ["GET", "/__mock/consoles", 404],
  ])("%s %s answers %i", async (method, path, status) => {
    expect((await (await open())(path, { method })).status).toBe(status);
  });

  it("leads to itself where the slash is missing", async () => {
    const answer = await (await open())("/__mock/console", { redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([308, "console/"]);
  });

  it("writes names and problems of documents as text", () => {
    const evil = `<script>"'&`;
    const { body } = consolePage({
      vendors: [
        { name: "x", title: evil, baseUrl: evil, document: "", credentials: { [evil]: evil } },
      ],
      notices: [
        { vendor: "x", text: evil, isServed: true },
        { vendor: evil, text: evil, isServed: false },
      ],
    });
    expect(body).not.toContain(evil);
    expect(body.split("&lt;script&gt;&quot;&#39;&amp;")).toHaveLength(10);
  });
});

describe("over a network", () => {
  it.each([
    ["without a token", undefined, 403],
    ["with one", "open-sesame", 401],
  ])("everybody gets the page, and control is closed, %s", async (_, controlToken, status) => {
    const mock = await createMock(sampleOptions({ controlToken, allowedHosts: ["127.0.0.1"] }));
    const server = await mock.listen(0, "0.0.0.0");
    onTestFinished(async () => {
      await server.close();
      await mock.close();
    });
    const ask = async (path: string) =>
      (await fetch(`http://127.0.0.1:${server.port}${path}`)).status;
    expect(await ask("/")).toBe(200);
    expect(await ask("/__mock/console/console.js")).toBe(200);
    expect(await ask("/__session/a/__mock/console/console.js")).toBe(200);
    for (const path of ["events", "sessions", "requests", "console/../requests", "consoles"]) {
      expect([path, await ask(`/__mock/${path}`)]).toEqual([path, status]);
    }
  });
});
