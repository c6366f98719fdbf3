import { describe, expect, it } from "vitest";
import { openSession, problem } from "../support/sample-session.ts";
import { newReader, sampleMock } from "../support/sample-vendor.ts";

const mock = await sampleMock({ check: true });
const fault = (value: string) => ({ headers: { "X-Mock-Fault": value } });

/** How long something takes, in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

describe("X-Mock-Fault", () => {
  const { ask } = openSession(mock);

  it("names the fault and the reason in the answer", async () => {
    const answer = await ask("/readers", fault("html"));
    expect(answer.headers.get("x-mock-fault")).toBe("html");
    expect(answer.headers.get("x-mock-reason")).toBe('the fault "html" was requested [fault/html]');
    const next = await ask("/readers");
    expect([next.status, next.headers.get("x-mock-fault")]).toEqual([200, null]);
  });

  it("delays an answer and does not change it", async () => {
    const plain = await (await ask("/readers")).text();
    let body = "";
    const ms = await timed(async () => {
      const answer = await ask("/readers", fault("delay; ms=80"));
      expect([answer.status, answer.headers.get("x-mock-fault")]).toEqual([200, "delay"]);
      expect(answer.headers.get("x-mock-reason")).toBeNull();
      body = await answer.text();
    });
    expect(ms).toBeGreaterThanOrEqual(79);
    expect(body).toBe(plain);
  });

  it("adds up with X-Mock-Delay, and delays another fault", async () => {
    const both = { "X-Mock-Delay": "50", "X-Mock-Fault": "delay; ms=60" };
    const ms = await timed(() => ask("/readers", { headers: both }));
    expect(ms).toBeGreaterThanOrEqual(109);
    const late = { "X-Mock-Delay": "50", "X-Mock-Fault": "status; status=502" };
    const lateMs = await timed(async () => {
      expect((await ask("/readers", { headers: late })).status).toBe(502);
    });
    expect(lateMs).toBeGreaterThanOrEqual(49);
  });

  it("answers a documented status with the document's example", async () => {
    const answer = await ask("/readers", fault("status; status=401"));
    expect(answer.status).toBe(401);
    expect(answer.headers.get("content-type")).toBe("application/json");
    expect(await answer.json()).toEqual({ message: "Who are you?" });
  });

  it("answers a status that the document does not have with a problem, 503 by default", async () => {
    for (const [value, status] of [
      ["status", 503],
      ["status; status=418", 418],
    ] as const) {
      const answer = await ask("/readers", fault(value));
      expect(answer.status).toBe(status);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
      expect(await answer.json()).toMatchObject({ status });
    }
  });

  it.each([204, 205, 304])("answers status %i without a body", async (status) => {
    const answer = await ask("/readers", fault(`status; status=${status}`));
    expect([answer.status, await answer.text()]).toEqual([status, ""]);
    expect(answer.headers.get("content-type")).toBeNull();
  });

  it("applies to unknown paths, and before the check of credentials", async () => {
    const nowhere = await ask("/nothing", fault("status; status=500"));
    expect([nowhere.status, nowhere.headers.get("x-mock-fault")]).toEqual([500, "status"]);
    const headers = { Authorization: "Basic x", ...fault("status; status=500").headers };
    expect((await ask("/readers", { headers })).status).toBe(500);
  });

  it("limits the rate with Retry-After", async () => {
    const answer = await ask("/readers", fault("rate-limit; retry-after=7"));
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "7"]);
    const other = await ask("/readers", fault("rate-limit"));
    expect(other.headers.get("retry-after")).toBe("1");
  });

  it("answers with a gateway's page", async () => {
    const answer = await ask("/readers", fault("html"));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      502,
      "text/html; charset=utf-8",
    ]);
    expect(await answer.text()).toMatch(/^<!doctype html>/);
  });

  it("breaks the JSON of a body in half", async () => {
    const whole = await (await ask("/readers")).text();
    const answer = await ask("/readers", fault("broken-json"));
    const half = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("x-mock-reason")).toContain("[fault/broken-json]");
    expect(() => JSON.parse(half)).toThrow(SyntaxError);
    expect(half).toBe(whole.slice(0, Math.floor(whole.length / 2)));
  });

  it("keeps the reason of a refusal whose body it cuts", async () => {
    const headers = { Authorization: "Basic x", ...fault("broken-json").headers };
    const answer = await ask("/readers", { headers });
    expect([answer.status, answer.headers.get("x-mock-fault")]).toEqual([401, "broken-json"]);
    expect(answer.headers.get("x-mock-reason")).toContain("[spec/credentials;");
  });

  it("drops the connection, so that fetch rejects", async () => {
    await expect(ask("/readers", fault("drop"))).rejects.toThrow(TypeError);
  });

  it("keeps a write whose answer is late or cut, but not one that is dropped or refused", async () => {
    const session = openSession(mock);
    const write = (value: string) =>
      session
        .ask("/readers", {
          method: "POST",
          json: newReader(`${value.split(";")[0]}@example.com`),
          ...fault(value),
        })
        .catch(() => undefined);
    for (const value of ["delay; ms=1", "truncate", "drop", "html", "status"]) await write(value);
    const users = async (email: string) =>
      (await session.ask(`/readers?email=${email}@example.com`)).json();
    expect(await users("delay")).toHaveLength(1);
    expect(await users("truncate")).toHaveLength(1);
    for (const value of ["drop", "html", "status"]) expect(await users(value)).toEqual([]);
  });
});

describe("a client that does not wait for a delayed answer", () => {
  it("gets its own reason at once, while the write happens and is recorded", async () => {
    const { ask, control } = openSession(mock);
    const reason = new Error("waited long enough");
    const abort = new AbortController();
    const headers = { "X-Mock-Delay": "120000" }; // longer than the limit of this test
    const json = newReader("late@example.com");
    const asked = ask("/readers", { method: "POST", json, headers, signal: abort.signal });
    setTimeout(() => abort.abort(reason), 20);
    await expect(asked).rejects.toBe(reason);
    await expect
      .poll(async () => (await ask("/readers?email=late@example.com")).json())
      .toHaveLength(1);
    const { data } = await control.GET("/__mock/requests", {
      params: { query: { operation: "createReader" } },
    });
    expect(data?.requests).toMatchObject([{ fault: "delay", response: { status: 201 } }]);
  });
});

describe("a request with a malformed X-Mock header is refused with the known values:", () => {
  it.each([
    [
      { "X-Mock-Fault": "dropp" },
      '"dropp", choose from delay, status, rate-limit, html, broken-json',
    ],
    [{ "X-Mock-Fault": "" }, '"", choose from delay, status'],
    [{ "X-Mock-Fault": "Drop" }, '"Drop", choose from delay, status'],
    [{ "X-Mock-Fault": "drop, html" }, '"drop, html", choose from delay, status'],
    [
      { "X-Mock-Fault": "delay; seconds=1" },
      'delay takes delayMs, medianMs, p95Ms, minMs, maxMs, seed, got "seconds"',
    ],
    [{ "X-Mock-Fault": "drop; ms=1" }, 'drop takes timing, got "ms"'],
    [{ "X-Mock-Fault": "truncate; ms=1" }, 'truncate takes no parameter, got "ms"'],
    [{ "X-Mock-Fault": "drop; timing=later" }, 'timing must be before or after, got "later"'],
    [{ "X-Mock-Fault": "delay; medianMs=5" }, "medianMs and p95Ms belong together: give both"],
    [{ "X-Mock-Fault": "delay; minMs=9; maxMs=5" }, "maxMs must be at least minMs, got 5 and 9"],
    [{ "X-Mock-Fault": "rate-limit; limit=5" }, "it is for a session's fault, POST /__mock/faults"],
    [{ "X-Mock-Fault": "delay; ms=1e3" }, 'from 0 to 120000, got "1e3"'],
    [{ "X-Mock-Fault": "delay; ms" }, 'from 0 to 120000, got ""'],
    [{ "X-Mock-Fault": "delay; ms=-1" }, 'from 0 to 120000, got "-1"'],
    [{ "X-Mock-Fault": "status; status=99" }, 'from 200 to 599, got "99"'],
    [{ "X-Mock-Fault": "status; status=600" }, 'from 200 to 599, got "600"'],
    [{ "X-Mock-Fault": "rate-limit; retry-after=soon" }, 'from 0 to 86400, got "soon"'],
    [
      { "X-Mock-Delay": "1s" },
      'X-Mock-Delay: ms must be a whole number from 0 to 120000, got "1s"',
    ],
    [{ "X-Mock-Delay": "120001" }, "from 0 to 120000"],
    [{ "X-Mock-Validate": "false" }, 'X-Mock-Validate must be off or on, got "false"'],
    [{ "X-Mock-Falt": "drop" }, "unknown header x-mock-falt: choose from x-mock-session, x-mock-f"],
  ])("%j", async (headers: Record<string, string>, detail) => {
    const { ask } = openSession(mock);
    const answer = await ask("/readers", { headers });
    expect(answer.headers.get("x-mock-reason")).toContain(" [steering]");
    const refused = await problem(answer);
    expect(refused).toMatchObject({ status: 400, title: "Bad steering" });
    expect(refused.detail).toContain(detail);
  });
});

describe("a trailing semicolon and spaces", () => {
  it("are not a parameter", async () => {
    const { ask } = openSession(mock);
    const answer = await ask("/readers", fault(" status ;  status = 502 ; "));
    expect(answer.status).toBe(502);
  });
});
