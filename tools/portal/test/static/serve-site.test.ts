import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { ask } from "../support/ask.ts";
import { serveFolder, temporaryFolder, writeFiles } from "../support/site.ts";

const LONG = "A page that is worth compressing. ".repeat(100);

let folder: string;
let url: string;
beforeAll(async () => {
  folder = join(temporaryFolder(), "site");
  writeFiles(folder, {
    "index.html": `<html>${LONG}</html>`,
    "guide/index.html": "<html>guide</html>",
    "guide.md": "# Guide",
    "edited/index.html": `<html>${LONG}</html>`,
    "v1.0/index.html": "<html>dotted folder</html>",
    "a b/é.txt": "odd names",
    "_astro/app.B1c2.js": "export {};",
    "_astro/app.B1c2.css": "body {}",
    "openapi/vendor.json": "{}",
    "openapi/vendor.yaml": "a: 1",
    "collections/vendor.http": "GET /",
    "pagefind/wasm.en.pagefind": Buffer.alloc(5000),
    "pagefind/search.wasm": "wasm",
    "sitemap.xml": "<x/>",
    "robots.txt": "User-agent: *",
    "image.svg": "<svg/>",
    ".hidden": "secret",
  });
  writeFiles(folder, { "../secret.txt": "secret" });
  url = await serveFolder(folder);
});

describe("a file", () => {
  it.each([
    ["/docs/", "text/html; charset=utf-8"],
    ["/docs/guide/", "text/html; charset=utf-8"],
    ["/docs/guide.md", "text/markdown; charset=utf-8"],
    ["/docs/v1.0/", "text/html; charset=utf-8"],
    ["/docs/a%20b/%C3%A9.txt", "text/plain; charset=utf-8"],
    ["/docs/_astro/app.B1c2.js", "text/javascript; charset=utf-8"],
    ["/docs/_astro/app.B1c2.css", "text/css; charset=utf-8"],
    ["/docs/openapi/vendor.json", "application/json; charset=utf-8"],
    ["/docs/openapi/vendor.yaml", "application/yaml; charset=utf-8"],
    ["/docs/pagefind/wasm.en.pagefind", "application/octet-stream"],
    ["/docs/pagefind/search.wasm", "application/wasm"],
    ["/docs/collections/vendor.http", "text/plain; charset=utf-8"],
    ["/docs/sitemap.xml", "application/xml; charset=utf-8"],
    ["/docs/robots.txt", "text/plain; charset=utf-8"],
    ["/docs/image.svg", "image/svg+xml; charset=utf-8"],
  ])("%s has the type %s", async (path, type) => {
    const { status, headers, bytes } = await ask(url, `${path}?from=here`);
    expect({ status, type: headers["content-type"] }).toEqual({ status: 200, type });
    expect(headers["content-length"]).toBe(String(bytes.length));
  });

  it("is kept for a year where its name carries a hash, and asked for again elsewhere", async () => {
    const caching = async (path: string) => (await ask(url, path)).headers["cache-control"];
    const forever = "public, max-age=31536000, immutable";
    expect(await caching("/docs/_astro/app.B1c2.js")).toBe(forever);
    for (const path of ["/docs/", "/docs/guide.md", "/docs/pagefind/wasm.en.pagefind"]) {
      expect(await caching(path)).toBe("no-cache");
    }
  });

  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("is sent as %s to who accepts that", async (encoding, decompress) => {
    const { headers, bytes } = await ask(url, "/docs/", { "Accept-Encoding": encoding });
    expect(headers).toMatchObject({ "content-encoding": encoding, vary: "Accept-Encoding" });
    expect(headers["content-length"]).toBe(String(bytes.length));
    expect(bytes.length).toBeLessThan(LONG.length / 10);
    expect(decompress(bytes).toString()).toBe(`<html>${LONG}</html>`);
  });

  it.each(["/docs/guide/", "/docs/pagefind/wasm.en.pagefind"])(
    "%s is sent plain, since compression does not make it smaller",
    async (path) => {
      const { headers } = await ask(url, path, { "Accept-Encoding": "br, gzip" });
      expect(headers["content-encoding"]).toBeUndefined();
    },
  );

  it("answers 304 to who has it, in any encoding, until it changes", async () => {
    const { headers } = await ask(url, "/docs/edited/", { "Accept-Encoding": "br" });
    const etag = String(headers.etag);
    for (const tag of [etag, etag.slice(2), `"other", ${etag}`, "*"]) {
      const again = await ask(url, "/docs/edited/", { "If-None-Match": tag });
      expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: "" });
      expect(again.headers).toMatchObject({ etag, vary: "Accept-Encoding" });
    }
    expect((await ask(url, "/docs/edited/", { "If-None-Match": '"other"' })).status).toBe(200);
    writeFileSync(join(folder, "edited/index.html"), `<html>${LONG} changed</html>`);
    const changed = await ask(url, "/docs/edited/", { "If-None-Match": etag });
    expect({ status: changed.status, body: changed.body }).toEqual({
      status: 200,
      body: `<html>${LONG} changed</html>`,
    });
  });

  it("has the same headers and no body for HEAD", async () => {
    const got = await ask(url, "/docs/guide.md");
    const head = await ask(url, "/docs/guide.md", {}, { method: "HEAD" });
    expect({ ...head.headers, date: "" }).toEqual({ ...got.headers, date: "" });
    expect(head.body).toBe("");
  });

  it("cannot be written", async () => {
    const { status, headers } = await ask(url, "/docs/guide.md", {}, { method: "POST" });
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: "GET, HEAD" });
  });
});

describe("a folder without its slash", () => {
  it.each([
    ["/docs", "/docs/"],
    ["/docs?q=1?2", "/docs/?q=1?2"],
    ["/docs/guide", "/docs/guide/"],
    ["/docs/guide?q=%20", "/docs/guide/?q=%20"],
    ["/docs/v1.0", "/docs/v1.0/"],
  ])("%s redirects to %s, by a relative address", async (path, target) => {
    const { status, headers } = await ask(url, path);
    expect(status).toBe(308);
    expect(headers.location).toMatch(/^\.\//);
    const reached = new URL(headers.location ?? "", `${url}${path}`);
    expect(reached.pathname + reached.search).toBe(target);
  });
});

describe("what is not in the site", () => {
  it.each([
    "/docs/nothing",
    "/docs/nothing/",
    "/docs/guide.md/",
    "/docs/guide.md/x",
    "/docs/_astro",
    "/docs/_astro/",
    "/docs/.hidden",
    "/docs/../secret.txt",
    "/docs/%2e%2e/secret.txt",
    "/docs/..%2fsecret.txt",
    "/docs/%5c..%5csecret.txt",
    "/docs//secret.txt",
    "/docs/%252e%252e/secret.txt",
    "/docs/guide.md%00.html",
    "/docs/%zz",
    `/docs/${"x".repeat(300)}`,
  ])("%s is 404, with a way back", async (path) => {
    const { status, headers, body } = await ask(url, path);
    expect({ status, body }).toEqual({
      status: 404,
      body: `No page ${path}. The site starts at /docs/\n`,
    });
    expect(headers["cache-control"]).toBe("no-store");
  });

  it("is the site's own page where there is one, whose links lead to the site from any depth", async () => {
    const own = join(temporaryFolder(), "site");
    writeFiles(own, {
      "index.html": "home",
      "404.html": '<html><head lang="en"><link href="./x.css"></head></html>',
    });
    const other = await serveFolder(own, (html) => html.replace("</html>", "edited</html>"));
    const { status, headers, body } = await ask(other, "/docs/a/b/c");
    expect({ status, type: headers["content-type"] }).toEqual({
      status: 404,
      type: "text/html; charset=utf-8",
    });
    expect(body).toBe(
      '<html><head lang="en"><base href="/docs/"><link href="./x.css"></head>edited</html>',
    );
  });
});
