import { connect } from "node:net";
import { UserError } from "@carespec/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPages } from "../src/dev/pages.ts";
import { type Portal, startPortal } from "../src/server.ts";
import { ask } from "./support/ask.ts";

let portal: Portal;
beforeAll(async () => {
  // Without docs/dist this throws: "the docs site is not built yet: run `npm run build` first".
  portal = await startPortal({ port: 0, allowedHosts: ["qa.example"] });
});
afterAll(() => portal?.close());

const get = (path: string, init?: RequestInit) => fetch(portal.url + path, init);

describe("the page at /", () => {
  it("lists each vendor with its base URL, its credentials and its links", async () => {
    const response = await get("/?from=bookmark");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const page = await response.text();
    expect(portal.vendors.length).toBeGreaterThan(0);
    for (const { name, title, baseUrl, credentials } of portal.vendors) {
      for (const text of [title, baseUrl, ...Object.values(credentials)]) {
        expect(page).toContain(`>${text}<`);
      }
      expect(page).toContain(`href="docs/${name}/"`);
      expect(page).toContain(`href="${name}/openapi.json"`);
    }
  });

  it("has no broken link", async () => {
    const page = await (await get("/")).text();
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => `/${href}`);
    const statuses = links.map(async (link) => [link, (await get(link)).status]);
    expect(links.length).toBeGreaterThan(4);
    expect(await Promise.all(statuses)).toEqual(links.map((link) => [link, 200]));
  });

  it("names the host under which it was reached", async () => {
    const { body } = await ask(portal.url, "/", { Host: "qa.example:8080" });
    for (const { baseUrl } of portal.vendors) {
      expect(body).toContain(`>${baseUrl.replace(portal.url, "http://qa.example:8080")}<`);
    }
    expect(body).not.toContain(portal.url);
  });

  it.each(["<script>alert(1)</script>", "evil.example", "qa.example.evil.example:80", "a/b"])(
    "and all else is refused to the foreign host %s",
    async (host) => {
      for (const path of ["/", "/docs/", "/favicon.svg", "/__mock/health"]) {
        const { status, body, headers } = await ask(portal.url, path, { Host: host });
        expect([path, status, headers["content-type"]]).toEqual([
          path,
          403,
          "application/problem+json",
        ]);
        expect(body).toContain("CARESPEC_MOCK_ALLOWED_HOSTS");
      }
    },
  );
});

describe("a request", () => {
  it.each(["/", "/docs/", "/robots.txt"])("may name the whole address: %s", async (path) => {
    const { status, body } = await ask(portal.url, portal.url + path);
    const { body: plain } = await ask(portal.url, path);
    expect([status, body]).toEqual([200, plain]);
  });

  it("with two hosts is refused", async () => {
    const { host, port, hostname } = new URL(portal.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `GET / HTTP/1.1\r\nHost: ${host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    );
    let answer = "";
    for await (const chunk of socket.setEncoding("utf8")) answer += chunk;
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*more than one Host header/s);
  });

  it.each(["/", "/docs/", "/favicon.svg"])("for %s gets a type to rely on", async (path) => {
    expect((await get(path)).headers.get("x-content-type-options")).toBe("nosniff");
  });
});

describe("the docs", () => {
  it("are at /docs/", async () => {
    const response = await get("/docs/");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(await response.text()).toContain("<html");
  });

  it("name the mock under the address at which they are read", async () => {
    const [vendor] = portal.vendors;
    for (const path of ["/docs/", "/docs/index.html", `/docs/${vendor?.name}/`]) {
      const page = await (await get(path)).text();
      expect(inOnePiece(page)).toContain(vendor?.baseUrl);
      expect(page).not.toContain(":4010");
      const { body } = await ask(portal.url, path, { Host: "qa.example:8080" });
      expect(inOnePiece(body)).toContain(
        vendor?.baseUrl.replace(portal.url, "http://qa.example:8080"),
      );
    }
  });

  it("name that address in all texts that are copied or imported", async () => {
    const [{ name, baseUrl } = { name: "", baseUrl: "" }] = portal.vendors;
    const collections = ["http", "postman.json", "opencollection.yml"];
    const paths = [
      `/docs/${name}.md`,
      "/docs/llms-full.txt",
      ...collections.map((suffix) => `/docs/collections/${name}.${suffix}`),
    ];
    for (const path of paths) {
      const { body, headers } = await ask(portal.url, path, { Host: "qa.example:8080" });
      expect(body, path).toContain(baseUrl.replace(portal.url, "http://qa.example:8080"));
      expect(body, path).not.toContain("http://127.0.0.1:4010");
      expect(headers["cache-control"]).toBe("no-cache");
    }
  });

  it("leave the repository's sources as they are", async () => {
    const { body } = await ask(
      portal.url,
      "/docs/source/docs/src/content/docs/guides/authentication.md.txt",
    );
    expect(body).toContain("http://127.0.0.1:4010");
  });

  it("redirect a folder without its slash, where relative links would break", async () => {
    const references = portal.vendors.map(({ name }) => `/docs/${name}`);
    for (const path of ["/docs", ...references]) {
      const response = await get(path, { redirect: "manual" });
      expect(response.status).toBe(308);
      const location = response.headers.get("location") ?? "";
      expect(new URL(location, response.url).pathname).toBe(`${path}/`);
    }
  });

  it("answer 304 to a client that has the page", async () => {
    const etag = (await get("/docs/")).headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    expect((await get("/docs/", { headers: { "If-None-Match": etag } })).status).toBe(304);
  });

  it("answer 404 for a missing page with the site's own, whose links lead to the site", async () => {
    const response = await get("/docs/nothing/at/all/");
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toContain('<base href="/docs/">');
  });

  it.each([
    "/docs/../../package.json",
    "/docs/%2e%2e/%2e%2e/package.json",
    "/docs/..%2f..%2fpackage.json",
    "/docs/%2e%2e%2f%2e%2e%2fpackage.json",
    "/docs/..%5c..%5cpackage.json",
    "/docs/....//....//package.json",
    "/docs//etc/passwd/",
    "/docs/%252e%252e/%252e%252e/package.json",
    "/docs/../package.json",
    "/docs/package.json%00.html",
  ])("do not serve a file outside the site at %s", async (target) => {
    const { status, body } = await ask(portal.url, target);
    expect(status).toBe(404);
    expect(body).not.toContain('"private"');
  });
});

describe("what any server is asked for", () => {
  it.each([
    ["/robots.txt", "text/plain; charset=utf-8", "Disallow: /__mock/"],
    ["/favicon.svg", "image/svg+xml; charset=utf-8", "<svg"],
    ["/favicon.ico", "image/svg+xml; charset=utf-8", "<svg"],
  ])("is at %s", async (path, type, text) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(await response.text()).toContain(text);
  });

  it("is linked from the portal", async () => {
    expect(await (await get("/")).text()).toContain('<link rel="icon" href="favicon.svg">');
  });
});

describe("the portal", () => {
  it("serves the mocks beside it", async () => {
    for (const { baseUrl, document, title } of portal.vendors) {
      expect((await (await fetch(document)).json()).info.title).toBe(title);
      expect((await fetch(`${baseUrl}/nothing`)).status).toBe(404);
    }
    expect(await (await get("/__mock/health")).json()).toMatchObject({ status: "ok" });
  });

  it.each([
    ["//", 404],
    ["//docs/", 404],
    ["*", 404],
    ["/docs/%zz/", 404],
    ["/%zz", 404],
    ["/x/../docs/index.html", 404],
  ])("keeps serving after the request target %s", async (target, status) => {
    expect((await ask(portal.url, target)).status).toBe(status);
    expect((await get("/__mock/health")).status).toBe(200);
  });

  it("throws a UserError with the remedy when the port is in use", async () => {
    const refused = startPortal({ port: Number(new URL(portal.url).port) });
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow(/^port \d+ is in use\. Stop .* PORT=4020 npm start$/);
  });

  it("has the script that reloads pages in npm run dev only", async () => {
    const pages = createPages();
    const other = await startPortal({ port: 0, pages });
    const [, script = ""] = /src="(\/__dev\/[^"]+)"/.exec(pages.edit("")) ?? [];
    for (const path of ["/", "/docs/"]) {
      expect(await (await fetch(other.url + path)).text()).toContain(`src="${script}"`);
      expect(await (await get(path)).text()).not.toContain("__dev");
    }
    const served = await fetch(other.url + script);
    expect(served.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect((await get(script)).status).toBe(404);
    const events = await fetch(`${other.url}/__dev/events`);
    expect(events.headers.get("content-type")).toBe("text/event-stream");
    pages.close();
    await Promise.all([other.close(), events.text()]);
  });

  it("serves what is built anew, and keeps the data of sessions", async () => {
    const other = await startPortal({ port: 0 });
    const clock = () => fetch(`${other.url}/__mock/clock`).then((response) => response.json());
    const headers = { "Content-Type": "application/json" };
    const body = JSON.stringify({ freezeAt: "2030-01-01T00:00:00.000Z" });
    await fetch(`${other.url}/__mock/clock`, { method: "POST", headers, body });
    const frozen = { frozen: true, now: "2030-01-01T00:00:00.000Z" };
    expect(await clock()).toMatchObject(frozen);
    await other.mock.reload();
    expect(await clock()).toMatchObject(frozen);
    await other.close();
  });

  it("closes while a browser keeps a connection open that it has not used", async () => {
    const other = await startPortal({ port: 0 });
    const socket = connect(Number(new URL(other.url).port), "127.0.0.1");
    await new Promise((resolve) => socket.once("connect", resolve));
    const cut = new Promise((resolve) => socket.once("close", resolve));
    await other.close();
    await cut;
    await expect(fetch(other.url)).rejects.toThrow("fetch failed");
  });
});

/** A page without the places where a line may break within an address. */
function inOnePiece(html: string): string {
  return html.replaceAll("<wbr>", "");
}
