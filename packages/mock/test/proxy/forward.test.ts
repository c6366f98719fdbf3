import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { fixture } from "../support/fixture.ts";
import { entitled, SAMPLE_BASE, sampleOptions } from "../support/sample-vendor.ts";
import { inFrontOf, ok, real, serve } from "../support/upstream.ts";

describe("what is forwarded", () => {
  it("is by default what the document does not have", async () => {
    const { ask, seen } = await inFrontOf(ok, {});
    expect((await ask("/books", { headers: entitled })).status).toBe(200);
    expect(seen).toHaveLength(0);
    expect((await ask("/elsewhere?a=b")).status).toBe(200);
    expect(seen.map(({ url }) => url)).toEqual(["/real/elsewhere?a=b"]);
  });

  it("is an operation by its name, and a request by its header", async () => {
    const { ask, seen } = await inFrontOf(ok, { forward: ["getBook"] });
    await ask("/books/b-1");
    expect(seen).toHaveLength(1);
    await ask("/books/b-1", { headers: { ...real, "x-mock-upstream": "off" } });
    await ask("/books");
    expect(seen).toHaveLength(1);
    await ask("/books", { headers: { ...real, "x-mock-upstream": "on" } });
    expect(seen.map(({ url }) => url)).toEqual(["/real/books/b-1", "/real/books"]);
  });

  it("is nothing that a fault or Prefer answers", async () => {
    const { ask, seen } = await inFrontOf(ok);
    const headers = { ...entitled, "x-mock-fault": "status; status=503" };
    expect((await ask("/books", { headers })).status).toBe(503);
    const preferring = { ...entitled, prefer: "code=200" };
    expect((await ask("/books", { headers: preferring })).status).toBe(200);
    expect(seen).toHaveLength(0);
  });

  it("comes as it was sent, with the caller's credentials and without what is the mock's", async () => {
    const { ask, seen, bodies, origin } = await inFrontOf(ok);
    const headers = {
      ...real,
      "x-mock-session": "a",
      "x-client": "tests",
      "x-hop": "1",
      "content-type": "application/json",
      cookie: "a=b",
    };
    await ask("/readers?x=%20y&x=z", { method: "POST", headers, body: '{"a": 1}' });
    expect(bodies).toEqual(['{"a": 1}']);
    expect(seen[0]?.url).toBe("/real/readers?x=%20y&x=z");
    expect(seen[0]?.headers).toMatchObject({
      authorization: "Bearer somebodys-own-token",
      "x-client": "tests",
      cookie: "a=b",
      host: new URL(origin).host,
      "content-length": "8",
      via: expect.stringMatching(/^1\.1 carespec-mock-/),
    });
    expect(Object.keys(seen[0]?.headers ?? {}).filter((name) => /mock/.test(name))).toEqual([]);
  });

  it("is decoded where it was compressed", async () => {
    const { ask, seen, bodies } = await inFrontOf(ok);
    const headers = { ...real, "content-encoding": "gzip" };
    await ask("/readers", { method: "POST", headers, body: gzipSync("plain") });
    expect(bodies).toEqual(["plain"]);
    expect(seen[0]?.headers["content-encoding"]).toBeUndefined();
  });
});

describe("an answer of the upstream", () => {
  it("comes with its bytes, its coding and its cookies, without what is about the connection", async () => {
    const body = gzipSync('{"a":1}');
    const { ask, mock } = await inFrontOf((_, response) => {
      response.writeHead(200, {
        "content-type": "application/json",
        "content-encoding": "gzip",
        "set-cookie": ["a=1; Path=/", "b=2"],
        "keep-alive": "timeout=99",
        connection: "x-hop",
        "x-hop": "1",
        "x-own": "yes",
      });
      response.end(body);
    });
    const response = await ask("/books");
    expect(await response.text()).toBe('{"a":1}');
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(response.headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2"]);
    expect(response.headers.get("x-own")).toBe("yes");
    expect(response.headers.get("x-hop")).toBeNull();
    const [entry] = await mock.requests();
    expect(entry?.response.body).toEqual({ a: 1 });
    expect(entry?.response.headers["set-cookie"]).toBe("[redacted]");
  });

  it("has no body to HEAD, but its length, and none with 204 and 304", async () => {
    const { ask } = await inFrontOf((request, response) => {
      if (request.method === "HEAD") response.writeHead(200, { "content-length": "1234" });
      else response.writeHead(request.url?.includes("304") ? 304 : 204);
      response.end();
    });
    const head = await ask("/books", { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe("1234");
    expect(await head.text()).toBe("");
    expect((await ask("/books?204")).status).toBe(204);
    expect((await ask("/books?304")).status).toBe(304);
  });

  it("to HEAD breaks no contract where a plain document describes GET", async () => {
    const { url } = await serve((_, response) => response.end());
    const mock = await createMock({
      spec: { file: fixture("stateful/shop.yaml") },
      upstreams: [url],
      forward: ["all"],
    });
    await mock.fetch("http://mock.test/customers", { method: "HEAD" });
    await mock.fetch("http://mock.test/nowhere", { method: "HEAD" });
    const listed = await mock.fetch("http://mock.test/__mock/breaches");
    expect((await listed.json()).breaches.map(({ text }: { text: string }) => text)).toEqual([
      expect.stringMatching(/^nothing is served at \/nowhere/),
    ]);
  });

  it("that redirects is not followed, and leads through the mock where it leads to the upstream", async () => {
    const targets: string[] = [];
    const { ask, url, seen } = await inFrontOf((_, response) => {
      response.writeHead(302, { location: targets[0] ?? "" });
      response.end();
    });
    targets[0] = `${url}/books/b-1?x=1`;
    expect((await ask("/books")).headers.get("location")).toBe("/library/books/b-1?x=1");
    targets[0] = "http://elsewhere.test/";
    expect((await ask("/books")).headers.get("location")).toBe("http://elsewhere.test/");
    expect(seen).toHaveLength(2);
  });

  it.each([
    ["binary bytes", Buffer.from([0, 255, 1, 254]), "image/png"],
    ["UTF-16", Buffer.from('{"a":1}', "utf16le"), "application/json; charset=utf-16le"],
    ["an empty body", Buffer.alloc(0), "text/plain"],
    ["a megabyte", Buffer.alloc(1_000_000, "x"), "text/plain"],
  ])("of %s comes unchanged", async (_, body, type) => {
    const { ask } = await inFrontOf((__, response) => {
      response.setHeader("content-type", type);
      response.end(body);
    });
    const response = await ask("/books");
    expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), body)).toBe(0);
    expect(response.headers.get("content-type")).toBe(type);
  });
});

describe("an upstream that does not answer", () => {
  const problem = async (response: Response) => {
    const { title, detail } = (await response.json()) as { title: string; detail: string };
    return { status: response.status, title, detail };
  };

  it("because nothing listens gets 502 with the cause and the remedy", async () => {
    const gone = await serve(ok);
    const { port } = new URL(gone.url);
    const mock = await createMock(
      sampleOptions({
        upstreams: [`http://127.0.0.1:${Number(port) === 1 ? 2 : 1}`],
        forward: ["all"],
      }),
    );
    const response = await mock.fetch(`http://mock.test${SAMPLE_BASE}/books`, { headers: real });
    expect(await problem(response)).toEqual({
      status: 502,
      title: "Upstream unavailable",
      detail: expect.stringMatching(
        /^the upstream http:\/\/127\.0\.0\.1:1 does not answer \(.*ECONNREFUSED.*\): start it, or/,
      ),
    });
    const [entry] = await mock.requests();
    expect(entry?.reason?.rule).toBe("upstream/upstream-unavailable");
  });

  it("in time gets 504", async () => {
    const { ask } = await inFrontOf(() => {}, { forward: ["all"], upstreamTimeoutMs: 50 });
    expect(await problem(await ask("/books"))).toMatchObject({
      status: 504,
      detail: expect.stringMatching(/has not answered within 50 ms: check it, or raise --upstream/),
    });
  });

  it("to the end gets 502", async () => {
    const { ask } = await inFrontOf((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("half");
      setImmediate(() => response.destroy());
    });
    expect(await problem(await ask("/books"))).toMatchObject({ status: 502 });
  });

  it("but asks the mock again is not asked in a circle", async () => {
    const { ask, seen } = await inFrontOf((request, response) => {
      const { via } = request.headers;
      // What a server behind this one would pass on to the mock.
      void ask("/books", { headers: { ...real, via: `${via}, 1.1 other` } }).then((inner) => {
        response.writeHead(inner.status);
        response.end();
      });
    });
    expect((await ask("/books")).status).toBe(508);
    expect(seen).toHaveLength(1);
  });
});
