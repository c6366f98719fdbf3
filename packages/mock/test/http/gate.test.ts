import { hostname, networkInterfaces } from "node:os";
import { beforeAll, describe, expect, it } from "vitest";
import { createControlClient } from "../../src/control/client.ts";
import { createMock, type Listening, type MockOptions, UserError } from "../../src/index.ts";
import { exchange, head } from "../support/raw.ts";
import { entitled, sampleOptions } from "../support/sample-vendor.ts";
import { open } from "../support/serve.ts";

/** A mock for the running tests of a `describe`, and what it answers to bytes. */
function served(options: MockOptions, host?: string) {
  let listening: Listening;
  beforeAll(async () => {
    listening = await open(sampleOptions(options), host);
  });
  return async (line: string, headers: Record<string, string>) => {
    const port = listening.port;
    const filled = Object.entries(headers).map(([name, value]) => [
      name,
      value.replace("<port>", String(port)),
    ]);
    const answer = await exchange(port, head(line, Object.fromEntries(filled)));
    const [start = "", body = ""] = answer.split("\r\n\r\n");
    const status = Number(/^HTTP\/1\.1 (\d+)/.exec(start)?.[1]);
    return { status, start: start.toLowerCase(), body };
  };
}

const CORS = "access-control-";

describe("a mock on a loopback address", () => {
  const ask = served({ allowedHosts: ["mock.internal", "10.0.0.9"] });

  it.each([
    "localhost",
    "LOCALHOST:<port>",
    "localhost.",
    "tests.localhost:4010",
    "127.0.0.1",
    "127.0.0.1:<port>",
    "127.8.9.10",
    "[::1]:<port>",
    "[0:0:0:0:0:0:0:1]",
    "mock.internal",
    "Mock.Internal:8080",
    "10.0.0.9:1",
  ])("serves the host %s", async (Host) => {
    expect((await ask("GET /__mock/health", { Host })).status).toBe(200);
  });

  it.each([
    "evil.example",
    "evil.example:<port>",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "a.mock.internal",
    "0.0.0.0:<port>",
    "192.168.1.7",
    "[::]",
    "[2001:db8::1]",
    "localhost/@evil.example",
    "localhost#evil.example",
    "evil.example@localhost/",
    "a b",
    "%",
  ])("refuses the host %s before anything else sees the request", async (Host) => {
    for (const path of ["/__mock/health", "/library/readers", "/library/openapi.json", "/no"]) {
      const { status, start, body } = await ask(`GET ${path}`, { Host, Origin: "http://a.test" });
      expect([path, status]).toEqual([path, 403]);
      expect(JSON.parse(body).detail).toMatch(/^The Host .* --allowed-host /);
      expect(start).not.toContain(CORS);
    }
  });

  it("refuses a request that names two hosts", async () => {
    const { port } = await open(sampleOptions());
    const request = head("GET /__mock/health", { host: "evil.example" });
    expect(await exchange(port, request)).toMatch(/ 400 .*more than one Host header/s);
  });

  it("serves a client that names no host, as of HTTP 1.0", async () => {
    const { port } = await open(sampleOptions());
    expect(await exchange(port, "GET /__mock/health HTTP/1.0\r\n\r\n")).toContain(" 200 OK");
  });
});

describe("control", () => {
  const ask = served({ controlOrigins: ["http://tool.test:5173"] });
  const Host = "127.0.0.1:<port>";
  const paths = ["/__mock/reset", "/__session/mine/__mock/reset", "/__mock/nothing"];

  it.each([
    ["another site's page", { Origin: "http://evil.example" }],
    ["another port's page", { Origin: "http://127.0.0.1:1" }],
    ["the other name's page", { Origin: "http://localhost:<port>" }],
    ["a page without an origin", { Origin: "null" }],
    ["a file", { Origin: "file://" }],
    ["a simple request of another site", { "Sec-Fetch-Site": "cross-site" }],
  ])("changes nothing for %s, and tells it nothing", async (_, headers) => {
    for (const path of paths) {
      for (const method of ["POST", "PUT", "DELETE"]) {
        const { status, start } = await ask(`${method} ${path}`, { Host, ...headers });
        expect([path, status]).toEqual([path, 403]);
        expect(start).not.toContain(CORS);
      }
      for (const line of [`GET ${path}`, `OPTIONS ${path}`, "GET /__mock/requests"]) {
        const asked = { "Access-Control-Request-Method": "POST", ...headers };
        expect((await ask(line, { Host, ...asked })).start).not.toContain(CORS);
      }
    }
  });

  it.each([
    ["a command line", {}],
    ["its own page", { Origin: "http://127.0.0.1:<port>", "Sec-Fetch-Site": "same-origin" }],
    ["a page behind TLS", { Origin: "https://127.0.0.1:<port>" }],
    ["an allowed origin", { Origin: "http://tool.test:5173", "Sec-Fetch-Site": "cross-site" }],
  ])("takes changes from %s", async (_, headers) => {
    const { status } = await ask("POST /__mock/reset", { Host, "Content-Length": "0", ...headers });
    expect(status).toBe(204);
  });

  it("lets an allowed origin, and no other, read answers and ask beforehand", async () => {
    const Origin = "http://tool.test:5173";
    const { start } = await ask("GET /__mock/health", { Host, Origin });
    expect(start).toContain(`access-control-allow-origin: ${Origin}\r\n`);
    expect(start).toContain("vary: origin");
    const preflight = { Host, Origin, "Access-Control-Request-Method": "DELETE" };
    const asked = await ask("OPTIONS /__session/a/__mock/faults", preflight);
    expect(asked.status).toBe(204);
    expect(asked.start).toContain("access-control-allow-methods: delete");
    const other = await ask("GET /__mock/health", { Host, Origin: "http://other.test" });
    expect(other.start).toContain("vary: origin");
    expect(other.start).not.toContain(CORS);
  });

  it("does not protect the vendors, which any page may call", async () => {
    const { start } = await ask("POST /library/readers", { Host, Origin: "http://any.test" });
    expect(start).toContain("access-control-allow-origin: http://any.test");
  });
});

describe("a mock that listens beyond this machine", () => {
  const address = Object.values(networkInterfaces())
    .flatMap((each = []) => each)
    .find(({ internal, family }) => !internal && family === "IPv4")?.address;

  describe("without a token", () => {
    const ask = served({}, "0.0.0.0");

    it("closes control, but for its health, and says what opens it", async () => {
      const Host = "localhost";
      expect((await ask("GET /__mock/health", { Host })).status).toBe(200);
      for (const line of ["GET /__mock/requests", "POST /__session/a/__mock/reset"]) {
        const { status, body } = await ask(line, { Host });
        expect([line, status]).toEqual([line, 403]);
        expect(body).toContain("restart it with --control-token TOKEN");
      }
      expect((await ask("GET /library/readers", { Host, ...entitled })).status).toBe(200);
    });

    it("is served by the names and addresses of the machine, and by no other", async () => {
      for (const Host of [hostname(), "0.0.0.0", ...(address ? [address] : [])]) {
        expect([Host, (await ask("GET /__mock/health", { Host })).status]).toEqual([Host, 200]);
      }
      expect((await ask("GET /__mock/health", { Host: "evil.example" })).status).toBe(403);
    });
  });

  describe("with a token", () => {
    const ask = served(
      { controlToken: "open-sesame", controlOrigins: ["http://a.test"] },
      "0.0.0.0",
    );
    const Host = "localhost";

    it.each([
      ["Authorization", "Bearer open-sesame"],
      ["authorization", "bearer  open-sesame"],
      ["X-Mock-Control-Token", "open-sesame"],
    ])("opens control to %s: %s", async (name, value) => {
      expect((await ask("GET /__mock/clock", { Host, [name]: value })).status).toBe(200);
    });

    it.each([
      {},
      { Authorization: "Bearer open-sesam" },
      { Authorization: "Basic open-sesame" },
      { Authorization: "Bearer" },
      { "X-Mock-Control-Token": "" },
      { "X-Mock-Control-Token": "open-sesame2" },
      { "X-Mock-Control-Token": "wrong", Authorization: "Bearer open-sesame" },
    ])("keeps it closed to %o, and says what to send", async (headers) => {
      const { status, start, body } = await ask("GET /__mock/clock", { Host, ...headers });
      expect(status).toBe(401);
      expect(start).toContain("www-authenticate: bearer");
      expect(body).toContain("Authorization: Bearer TOKEN");
      expect(start + body).not.toContain("open-sesame");
    });

    it("asks for it even of an allowed origin, which can read why and ask beforehand", async () => {
      const Origin = "http://a.test";
      const { status, start } = await ask("GET /__mock/clock", { Host, Origin });
      expect(status).toBe(401);
      expect(start).toContain(`access-control-allow-origin: ${Origin}`);
      const preflight = { Host, Origin, "Access-Control-Request-Method": "GET" };
      expect((await ask("OPTIONS /__mock/clock", preflight)).status).toBe(204);
    });

    it("does not ask for it at the vendors, which take it without effect", async () => {
      const headers = { Host, ...entitled, "X-Mock-Control-Token": "open-sesame" };
      expect((await ask("GET /library/readers", headers)).status).toBe(200);
    });
  });
});

describe("the control client", () => {
  it("sends the token that it is given", async () => {
    const { url } = await open(sampleOptions({ controlToken: "open-sesame" }));
    const client = createControlClient({ baseUrl: url, token: "open-sesame" });
    expect(await client.getClock()).toMatchObject({ frozen: false });
    await expect(createControlClient({ baseUrl: url }).getClock()).rejects.toMatchObject({
      status: 401,
    });
  });
});

describe("requests in the process", () => {
  it("pass no gate: any host, any origin, no token", async () => {
    const mock = await createMock(sampleOptions({ controlToken: "open-sesame" }));
    const answer = await mock.fetch("https://api.vendor.example/__mock/reset", {
      method: "POST",
      headers: { origin: "https://page.example" },
    });
    expect(answer.status).toBe(204);
  });
});

it.each<[MockOptions, RegExp]>([
  [{ allowedHosts: ["http://mock.internal"] }, /"http:\/\/mock\.internal" is not a name: give one/],
  [{ allowedHosts: ["mock.internal:8080"] }, /"mock\.internal:8080" is not a name/],
  [{ allowedHosts: [""] }, /"" is not a name/],
  [{ allowedHosts: ["*"] }, /"\*" is not a name/],
  [{ controlOrigins: ["*"] }, /"\*" is not an origin: give one such as http:/],
  [{ controlOrigins: ["null"] }, /"null" is not an origin/],
  [{ controlOrigins: ["http://a.test/"] }, /"http:\/\/a\.test\/" is not an origin/],
  [{ controlToken: "" }, /the control token is not usable: give/],
  [{ controlToken: "a b" }, /the control token is not usable/],
])("the option %o is refused", async (options, message) => {
  const refused = createMock(sampleOptions(options));
  await expect(refused).rejects.toBeInstanceOf(UserError);
  await expect(refused).rejects.toThrow(message);
});
