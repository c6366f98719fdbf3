import { describe, expect, it } from "vitest";
import type { FaultWrite } from "../../src/control/steering-service.ts";
import { registered } from "../support/registered-vendor.ts";
import { ORIGIN, openSession, problem } from "../support/sample-session.ts";
import { SAMPLE, sampleMock } from "../support/sample-vendor.ts";

const mock = await sampleMock({ vendors: [registered.name], check: true });

/** A session with these faults; `statuses` asks for the users so often. */
async function openFaulty(...faults: FaultWrite[]) {
  const session = openSession(mock);
  for (const body of faults) {
    const { response } = await session.control.POST("/__mock/faults", { body: body as never });
    expect(response.status).toBe(201);
  }
  return {
    ...session,
    async statuses(count: number, path = "/readers"): Promise<number[]> {
      const found: number[] = [];
      for (let index = 0; index < count; index++) {
        found.push((await session.ask(path)).status);
      }
      return found;
    },
    async counts() {
      const { data } = await session.control.GET("/__mock/faults");
      return data?.faults.map(({ seen, struck }) => [seen, struck]);
    },
  };
}

describe("a session's fault", () => {
  it("applies to the given number of requests, and is still listed afterwards", async () => {
    const session = await openFaulty({ fault: "status", status: 502, times: 2 });
    expect(await session.statuses(4)).toEqual([502, 502, 200, 200]);
    expect(await session.counts()).toEqual([[4, 2]]);
  });

  it("applies forever without a number of requests", async () => {
    const session = await openFaulty({ fault: "rate-limit", retryAfterSeconds: 3 });
    expect(await session.statuses(5)).toEqual([429, 429, 429, 429, 429]);
  });

  it("applies only to its operation", async () => {
    const session = await openFaulty({ fault: "html", operation: "listBooks" });
    expect(await session.statuses(1, "/books")).toEqual([502]);
    expect(await session.statuses(1, "/readers")).toEqual([200]);
    expect(await session.statuses(1, "/nothing")).toEqual([404]);
    expect(await session.counts()).toEqual([[1, 1]]);
  });

  it("applies only to its vendor", async () => {
    const session = await openFaulty({ fault: "html", vendor: registered.name });
    expect(await session.statuses(1)).toEqual([200]);
    const headers = { "X-Mock-Session": session.id };
    const other = await mock.fetch(`${ORIGIN}${registered.basePath}/any`, { headers });
    expect(other.status).toBe(502);
  });

  it("applies after an earlier fault is used up", async () => {
    const session = await openFaulty(
      { fault: "status", status: 503, times: 2 },
      { fault: "rate-limit", times: 1 },
      { fault: "html", times: 1 },
    );
    expect(await session.statuses(5)).toEqual([503, 503, 429, 502, 200]);
    expect(await session.counts()).toEqual([
      [5, 2],
      [5, 1],
      [5, 1],
    ]);
  });

  it("is not used up by a request with its own fault", async () => {
    const session = await openFaulty({ fault: "status", status: 500, times: 1 });
    const headers = { "X-Mock-Fault": "html" };
    expect((await session.ask("/readers", { headers })).status).toBe(502);
    expect(await session.statuses(2)).toEqual([500, 200]);
  });

  it("delays in addition to a fault that spoils the answer", async () => {
    const session = await openFaulty(
      { fault: "delay", delayMs: 30 },
      { fault: "status", status: 500 },
      { fault: "delay", delayMs: 30 },
    );
    const started = performance.now();
    expect(await session.statuses(1)).toEqual([500]);
    expect(performance.now() - started).toBeGreaterThanOrEqual(59);
    expect(await session.counts()).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it("applies to no more than its number of concurrent requests", async () => {
    const { ask } = await openFaulty({ fault: "status", status: 500, times: 3 });
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask("/books")));
    expect(answers.filter(({ status }) => status === 500)).toHaveLength(3);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(197);
  });

  it("is removed by its id, or with all others", async () => {
    const session = await openFaulty(
      { fault: "status", status: 500 },
      { fault: "html" },
      { fault: "drop" },
    );
    const { data } = await session.control.GET("/__mock/faults");
    const [first] = data?.faults ?? [];
    const query = { id: first?.id ?? "" };
    await session.control.DELETE("/__mock/faults", { params: { query } });
    expect(await session.statuses(1)).toEqual([502]);
    const again = await session.control.DELETE("/__mock/faults", { params: { query } });
    expect(again.response.status).toBe(400);
    expect(again.error?.body).toMatchObject({ detail: `no fault has the id "${first?.id}"` });
    await session.control.DELETE("/__mock/faults");
    expect(await session.statuses(1)).toEqual([200]);
  });
});

describe("a share of the requests", () => {
  const half = (seed?: number): FaultWrite => ({
    fault: "status",
    status: 500,
    rate: 0.5,
    ...(seed === undefined ? {} : { seed }),
  });

  it("is the same requests with the same seed, and others with another", async () => {
    const [one, same, other, none] = await Promise.all(
      [half(7), half(7), half(8), half()].map(async (fault) =>
        (await openFaulty(fault)).statuses(40),
      ),
    );
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
    expect(none).not.toEqual(one);
    expect(new Set(one)).toEqual(new Set([200, 500]));
  });

  it.each([0.1, 0.5, 0.9])("is close to %d of many", async (rate) => {
    const session = await openFaulty({ fault: "status", status: 500, rate, seed: 3 });
    const struck = (await session.statuses(300, "/books")).filter((status) => status === 500);
    expect(struck.length / 300).toBeGreaterThan(rate - 0.1);
    expect(struck.length / 300).toBeLessThan(rate + 0.1);
  });

  it("can be none or all", async () => {
    const session = await openFaulty(
      { fault: "html", rate: 0 },
      { fault: "status", status: 500, rate: 1 },
    );
    expect(await session.statuses(5)).toEqual([500, 500, 500, 500, 500]);
  });

  it("ends after the number of times", async () => {
    const session = await openFaulty({ ...half(7), times: 3 });
    const found = await session.statuses(40);
    expect(found.filter((status) => status === 500)).toHaveLength(3);
    // Unlike those of a fault without a rate, these are not the first three.
    expect(found.indexOf(200)).toBeLessThan(found.lastIndexOf(500));
  });
});

describe("a fault is refused with the known values where it", () => {
  it.each([
    [{}, "required property 'fault'"],
    [{ fault: "dropp" }, "delay, status, rate-limit, html, broken-json, truncate, cut, drip"],
    [{ fault: "drop", vendr: "spec" }, "'vendr'"],
    [{ fault: "drop", vendor: "spce" }, `choose from ${registered.name}, ${SAMPLE}`],
    [
      { fault: "drop", operation: "getUsr" },
      `choose from ${[...registered.operations, "listReaders, createReader"].join(", ")}`,
    ],
    [
      { fault: "drop", vendor: registered.name, operation: "createReader" },
      `choose from ${registered.operations.join(", ")}`,
    ],
    [{ fault: "status", status: 199 }, "status must be >= 200"],
    [{ fault: "status", status: 600 }, "status must be <= 599"],
    [{ fault: "status", status: "503" }, "status must be integer"],
    [{ fault: "delay", delayMs: 120_001 }, "delayMs must be <= 120000"],
    [{ fault: "rate-limit", retryAfterSeconds: -1 }, "retryAfterSeconds must be >= 0"],
    [{ fault: "drop", times: 0 }, "times must be >= 1"],
    [{ fault: "drop", rate: 50 }, "rate must be <= 1"],
    [{ fault: "drop", seed: 2 ** 40 }, "seed must be <= 2147483647"],
    [{ fault: "status", delayMs: 5 }, "delayMs belongs to the fault delay, not to status"],
    [{ fault: "drop", id: "mine" }, "'id'"],
  ])("is %j", async (fault, detail) => {
    const { control, raw } = openSession(mock);
    const refused = await problem(
      await raw("/faults", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(fault),
      }),
    );
    expect(refused.status).toBe(400);
    expect(refused.detail).toContain(detail);
    const { data } = await control.GET("/__mock/faults");
    expect(data?.faults).toEqual([]);
  });

  it("names a vendor that is known but not served", async () => {
    const alone = await sampleMock();
    const fault = alone.addFault({ fault: "drop", vendor: registered.name });
    await expect(fault).rejects.toThrow(
      `unknown vendor "${registered.name}": choose from ${SAMPLE}`,
    );
    expect(await alone.faults()).toEqual([]);
  });

  it("comes from code and would have been refused over HTTP", async () => {
    const session = mock.sessionOf(crypto.randomUUID());
    const add = (fault: object) => session.addFault(fault as FaultWrite);
    await expect(add({ fault: "delay", delayMs: Number.NaN })).rejects.toThrow("delayMs");
    await expect(add({ fault: "status", status: 1_000 })).rejects.toThrow("status must be <= 599");
    await expect(add({ fault: "drop", times: 0 })).rejects.toThrow("times must be >= 1");
    await expect(add({ fault: "dropp" })).rejects.toThrow('"delay", "status", "rate-limit"');
    expect(await session.faults()).toEqual([]);
  });
});
