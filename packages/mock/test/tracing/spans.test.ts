import { describe, expect, it, onTestFinished } from "vitest";
import { createMock, type Mock, type MockOptions } from "../../src/index.ts";
import { type Collector, startCollector, valuesOf } from "../support/collector.ts";
import { entitled, SAMPLE, SAMPLE_BASE, sampleOptions } from "../support/sample-vendor.ts";

const ORIGIN = "http://mock.test:8080";
const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
const PARENT = "00f067aa0ba902b7";

const ask = (mock: Pick<Mock, "fetch">, path: string, headers: Record<string, string> = {}) =>
  mock.fetch(`${ORIGIN}${SAMPLE_BASE}${path}`, { headers: { ...entitled, ...headers } });

/** What a collector gets of a mock that is used so and then closed. */
async function traced(
  use: (mock: Mock) => Promise<unknown>,
  options: (url: string) => MockOptions = (url) => ({ otlp: { url } }),
): Promise<Collector> {
  const collector = await startCollector();
  const mock = await createMock(sampleOptions(options(collector.url)));
  await use(mock);
  await mock.close();
  return collector;
}

describe("spans", () => {
  it("say what HTTP servers say, with the document's path and without what was sent", async () => {
    const secret = "reader-secret";
    const { requests, spans } = await traced((mock) =>
      ask(mock.sessionOf("checkout-7"), `/readers/${secret}?q=${secret}`, { "X-Extra": secret }),
    );
    expect(requests.map(({ path }) => path)).toEqual(["/v1/traces"]);
    const [span] = spans();
    expect(span).toMatchObject({
      name: "GET /readers/{readerId}",
      kind: 2,
      traceId: expect.stringMatching(/^[\da-f]{32}$/),
      spanId: expect.stringMatching(/^[\da-f]{16}$/),
      status: {},
    });
    expect(valuesOf(span?.attributes)).toEqual({
      "http.request.method": "GET",
      "http.route": "/readers/{readerId}",
      "url.path": "/readers/{readerId}",
      "url.scheme": "http",
      "server.address": "mock.test",
      "server.port": "8080",
      "http.response.status_code": "404",
      "carespec.vendor": SAMPLE,
      "carespec.operation": "getReader",
      "carespec.session": "checkout-7",
      "carespec.rule": expect.any(String),
    });
    const sent = JSON.stringify(requests.map(({ body }) => body));
    for (const text of [secret, entitled.Authorization]) expect(sent).not.toContain(text);
  });

  it("begin and end in nanoseconds since 1970", async () => {
    const before = BigInt(Date.now()) * 1_000_000n;
    const { spans } = await traced((mock) => ask(mock, "/readers", { "X-Mock-Delay": "30" }));
    const [span] = spans();
    const [start, end] = [BigInt(`${span?.startTimeUnixNano}`), BigInt(`${span?.endTimeUnixNano}`)];
    expect(end - start).toBeGreaterThan(20_000_000n);
    // Node's two clocks may differ by a little.
    expect(start).toBeGreaterThan(before - 1_000_000_000n);
    expect(end).toBeLessThan(BigInt(Date.now() + 1_000) * 1_000_000n);
  });

  it("go on with the caller's trace", async () => {
    const traceparent = `00-${TRACE}-${PARENT}-01`;
    const { spans } = await traced((mock) =>
      ask(mock, "/readers", { traceparent, tracestate: "vendor=1" }),
    );
    expect(spans()).toMatchObject([
      { traceId: TRACE, parentSpanId: PARENT, traceState: "vendor=1" },
    ]);
  });

  it("are not sent where the caller does not record its trace", async () => {
    const { spans } = await traced((mock) =>
      ask(mock, "/readers", { traceparent: `00-${TRACE}-${PARENT}-00` }),
    );
    expect(spans()).toEqual([]);
  });

  it.each([
    "",
    "garbage",
    `00-${"0".repeat(32)}-${PARENT}-01`,
    `00-${TRACE}-${"0".repeat(16)}-01`,
    `ff-${TRACE}-${PARENT}-01`,
    `00-${TRACE.toUpperCase()}-${PARENT}-01`,
    `00-${TRACE}-${PARENT}-01-more`,
    `00-${TRACE}-${PARENT}`,
  ])("begin a trace where traceparent is none: %j", async (traceparent) => {
    const { spans } = await traced((mock) => ask(mock, "/readers", { traceparent }));
    const [span] = spans();
    expect(span?.traceId).not.toBe(TRACE);
    expect(span).not.toHaveProperty("parentSpanId");
  });

  it("name what failed: a fault of 503, a cut connection, an unknown path", async () => {
    const { spans } = await traced(async (mock) => {
      await ask(mock, "/readers", { "X-Mock-Fault": "status; status=503" });
      await ask(mock, "/readers", { "X-Mock-Fault": "drop" }).catch(() => {});
      await mock.fetch(`${ORIGIN}/elsewhere/7`, { method: "POST" });
    });
    const [failed, cut, unknown] = spans();
    expect(valuesOf(failed?.attributes)).toMatchObject({
      "error.type": "503",
      "carespec.fault": "status",
    });
    expect(valuesOf(cut?.attributes)).toMatchObject({ "error.type": "drop" });
    expect(valuesOf(cut?.attributes)).not.toHaveProperty("http.response.status_code");
    expect([failed?.status, cut?.status, unknown?.status]).toEqual([{ code: 2 }, { code: 2 }, {}]);
    expect(unknown?.name).toBe("POST");
    expect(JSON.stringify(unknown)).not.toContain("elsewhere");
  });

  it("carry the service's name, more attributes and the collector's key", async () => {
    const { requests } = await traced(
      (mock) => ask(mock, "/readers"),
      (url) => ({
        otlp: {
          url: `${url}/otlp/`,
          headers: { "x-key": "k" },
          serviceName: "vendors",
          resource: { "deployment.environment.name": "ci" },
        },
      }),
    );
    const [request] = requests;
    expect([request?.path, request?.headers["x-key"]]).toEqual(["/otlp/v1/traces", "k"]);
    const [exported] = request?.body.resourceSpans ?? [];
    expect(valuesOf(exported?.resource.attributes)).toEqual({
      "deployment.environment.name": "ci",
      "service.name": "vendors",
    });
    expect(exported?.scopeSpans[0]?.scope.name).toBe("@carespec/mock");
  });
});

describe("a collector that takes nothing", () => {
  it.each([
    ["is not there", async () => "http://127.0.0.1:1", /ECONNREFUSED|bad port/],
    ["refuses", async () => (await startCollector(401)).url, /it answers 401/],
  ])("costs one line where it %s; requests are answered", async (_, open, cause) => {
    const lines: string[] = [];
    const mock = await createMock(
      sampleOptions({
        otlp: { url: await open() },
        onFileTrouble: (line) => void lines.push(line),
      }),
    );
    onTestFinished(() => mock.close());
    for (let count = 0; count < 3; count += 1) {
      expect((await ask(mock, "/readers")).status).toBe(200);
    }
    await mock.close();
    expect(lines).toEqual([expect.stringMatching(cause)]);
    expect(lines[0]).toMatch(/^no spans reach http:.*: requests are answered, but not traced$/);
  });
});
