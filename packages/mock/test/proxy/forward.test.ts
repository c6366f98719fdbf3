import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { atFileEnd } from "@carespec/test-support/file-end";
import { describe, expect, it } from "vitest";
import { createMock, type MockOptions } from "../../src/index.ts";
import { openDataFolder } from "../support/data-file.ts";
import { entitled, SAMPLE_BASE, sampleOptions } from "../support/sample-vendor.ts";

const { dataFile } = openDataFolder();
type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server, and what it has seen. */
async function serve(answer: Answer) {
  const seen: IncomingMessage[] = [];
  const bodies: string[] = [];
  const server: Server = createServer((request, response) => {
    seen.push(request);
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      bodies.push(body);
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  atFileEnd(() => server.closeAllConnections());
  atFileEnd(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/real`, seen, bodies };
}

const ok: Answer = (_, response) => response.end();
const real = { authorization: "Bearer somebodys-own-token" };

/** A mock of the library in front of a server that answers as given; `ask` goes over a port. */
async function inFrontOf(
  answer: Answer,
  options: Omit<MockOptions, "spec"> = { forward: ["all"] },
) {
  const { url, ...upstream } = await serve(answer);
  const mock = await createMock(sampleOptions({ upstreams: [url], ...options }));
  const listening = await mock.listen(0);
  atFileEnd(() => listening.close());
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(listening.url + SAMPLE_BASE + path, { redirect: "manual", headers: real, ...init });
  return { mock, ask, url, origin: new URL(url).origin, listening, ...upstream };
}

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

  it("with less than the limit gets 502", async () => {
    const { ask } = await inFrontOf((_, response) => response.end(Buffer.alloc(10_485_761)));
    expect((await problem(await ask("/books"))).detail).toMatch(/more than 10485760 bytes, which/);
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

describe("the mock's demo credentials", () => {
  const secret = "sample-library-token";
  const form = "application/x-www-form-urlencoded";
  it.each<[string, string, RequestInit]>([
    ["Basic", "/books", { headers: entitled }],
    ["Bearer", "/books", { headers: { authorization: `Bearer ${secret}` } }],
    ["a header", "/books", { headers: { "x-any": secret } }],
    ["a header in capitals", "/books", { headers: { "x-any": secret.toUpperCase() } }],
    ["a cookie", "/books", { headers: { cookie: `a=b; c=${secret}` } }],
    ["the query", `/books?a=${secret}`, {}],
    ["the query, escaped twice", `/books?a=${encodeURIComponent(hex(secret))}`, {}],
    ["the path", `/books/${secret}`, {}],
    ["JSON", "/readers", { method: "POST", body: JSON.stringify({ a: [{ b: secret }] }) }],
    ["JSON, escaped", "/readers", { method: "POST", body: `{"a":"${unicode(secret)}"}` }],
    [
      "a form",
      "/readers",
      { method: "POST", body: `a=${hex(secret)}`, headers: { "content-type": form } },
    ],
    ["UTF-16", "/readers", { method: "POST", body: Buffer.from(`{"a":"${secret}"}`, "utf16le") }],
    [
      "gzip",
      "/readers",
      { method: "POST", body: gzipSync(secret), headers: { "content-encoding": "gzip" } },
    ],
  ])("in %s are never sent", async (_, path, init) => {
    const { ask, seen, mock } = await inFrontOf(ok);
    const response = await ask(path, init);
    expect(response.status).toBe(403);
    const { detail } = (await response.json()) as { detail: string };
    expect(detail).toMatch(
      /has the mock's demo credential \w+, which is never sent to an upstream/,
    );
    expect(detail).not.toContain(secret);
    expect(seen).toHaveLength(0);
    expect((await mock.requests())[0]?.reason?.rule).toBe("upstream/demo-credentials");
  });
});

function hex(text: string): string {
  return [...text].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("");
}

function unicode(text: string): string {
  return [...text].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join("");
}

describe("upstreams that are refused at the start", () => {
  const tryTo = (options: Omit<MockOptions, "spec">) => createMock(sampleOptions(options));
  const local = "http://127.0.0.1:9";

  it.each<[string, Omit<MockOptions, "spec">, RegExp]>([
    [
      "an address of others",
      { upstreams: ["http://192.0.2.1/"] },
      /192\.0\.2\.1 is not this machine: --allow-upstream 192\.0\.2\.1 allows/,
    ],
    ["all interfaces", { upstreams: ["http://0.0.0.0:80"] }, /0\.0\.0\.0:?\d* is not this machine/],
    ["a mapped address", { upstreams: ["http://[::ffff:192.0.2.1]/"] }, /is not this machine/],
    [
      "another protocol",
      { upstreams: ["ftp://127.0.0.1/"] },
      /is not a base URL: give one such as/,
    ],
    ["a query", { upstreams: [`${local}/?a=b`] }, /is not a base URL/],
    [
      "credentials",
      { upstreams: ["http://a:b@127.0.0.1/"] },
      /has credentials in its URL: leave them out/,
    ],
    [
      "an unknown vendor",
      { upstreams: [`acme=${local}`] },
      /unknown vendor "acme" in .*: choose from spec/,
    ],
    ["one twice", { upstreams: [local, local] }, /spec has two upstreams/],
    [
      "an unknown operation",
      { upstreams: [local], forward: ["x"] },
      /--forward x is not an operation: choose from all, unknown, listReaders/,
    ],
    ["--forward alone", { forward: ["all"] }, /--forward has no effect without an upstream/],
    ["--record alone", { record: "a.har" }, /--record has no effect without an upstream/],
    ["--enforce alone", { enforce: true }, /--enforce has no effect without an upstream/],
    [
      "--replay-miss alone",
      { replayMiss: "404" },
      /--replay-miss has no effect without a recording/,
    ],
    [
      "a record of another form",
      { upstreams: [local], record: "a.json" },
      /a\.json does not end with \.har/,
    ],
    [
      "one file for both",
      { upstreams: [local], record: "a.har", replay: "a.har" },
      /cannot be recorded and replayed at once/,
    ],
    [
      "a missing recording",
      { replay: "none.har" },
      /cannot read none\.har: check that the file exists/,
    ],
    ["another file", { replay: dataFile({}) }, /is not a HAR: it has no log\.entries/],
  ])("%s", async (_, options, message) => {
    await expect(tryTo(options)).rejects.toThrow(message);
  });

  it("are allowed by their names", async () => {
    const upstreams = ["http://192.0.2.1/"];
    const mock = await tryTo({ upstreams, allowUpstreams: ["192.0.2.1"], upstreamTimeoutMs: 1 });
    await mock.close();
  });

  it("name their vendor where there are several", async () => {
    const [name = ""] = (await createMock()).listVendors("http://a.test").map((each) => each.name);
    await expect(createMock({ upstreams: [local] })).rejects.toThrow(
      `several vendors are served, so an upstream names its vendor: --upstream ${name}=URL`,
    );
    const mock = await createMock({ upstreams: [`${name}=${local}`] });
    await mock.close();
  });

  it("without one, a request that wants it says so", async () => {
    const mock = await tryTo({});
    const headers = { ...entitled, "x-mock-upstream": "on" };
    const response = await mock.fetch(`http://mock.test${SAMPLE_BASE}/books`, { headers });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(
      /spec has no upstream: start the mock with --upstream URL/,
    );
  });
});
