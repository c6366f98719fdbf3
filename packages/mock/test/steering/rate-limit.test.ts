import { describe, expect, it } from "vitest";
import type { FaultWrite } from "../../src/index.ts";
import { createCheckedMock } from "../support/control.ts";
import { fixture } from "../support/fixture.ts";
import { openSession } from "../support/sample-session.ts";
import { sampleOptions } from "../support/sample-vendor.ts";

const mock = await createCheckedMock(sampleOptions());

async function open(limit: FaultWrite) {
  const session = openSession(mock);
  const handle = mock.sessionOf(session.id);
  await handle.changeClock({ freezeAt: "2026-01-01T00:00:00Z" });
  await handle.addFault(limit);
  const next = async () => {
    const answer = await session.ask("/books");
    return [answer.status, answer.headers.get("retry-after")];
  };
  return { ...session, handle, next };
}

describe("a rate limit that counts", () => {
  it("answers so many requests in a window of the session's clock", async () => {
    const { handle, next } = await open({ fault: "rate-limit", limit: 2, windowSeconds: 60 });
    expect([await next(), await next()]).toEqual([
      [200, null],
      [200, null],
    ]);
    await handle.changeClock({ advanceMs: 20_500 });
    expect(await next()).toEqual([429, "40"]);
    await handle.changeClock({ advanceMs: 39_500 });
    expect([await next(), await next(), await next()]).toEqual([
      [200, null],
      [200, null],
      [429, "60"],
    ]);
    const [fault] = await handle.faults();
    expect(fault).toMatchObject({ seen: 6, struck: 2, window: { count: 3 } });
    expect(await handle.unexpected()).toEqual([]);
  });

  it("says to wait as long as it is told", async () => {
    const { next } = await open({ fault: "rate-limit", limit: 0, retryAfterSeconds: 7 });
    expect(await next()).toEqual([429, "7"]);
  });

  it("counts requests that come at once", async () => {
    const { ask } = await open({ fault: "rate-limit", limit: 10 });
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask("/books")));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(40);
  });

  it("counts its own operation only", async () => {
    const { ask, next } = await open({ fault: "rate-limit", limit: 1, operation: "listBooks" });
    for (let count = 0; count < 3; count += 1) expect((await ask("/readers")).status).toBe(200);
    expect([await next(), await next()]).toEqual([
      [200, null],
      [429, "60"],
    ]);
  });

  it("begins again where the clock is put back", async () => {
    const { handle, next } = await open({ fault: "rate-limit", limit: 1 });
    expect([await next(), await next()]).toEqual([
      [200, null],
      [429, "60"],
    ]);
    await handle.changeClock({ advanceMs: -1_000 });
    expect(await next()).toEqual([200, null]);
  });
});

describe("where the document has a 429", () => {
  it("answers with its example, and tells the counts in its headers, in any mode", async () => {
    const file = fixture("rate-limited.yaml");
    for (const spec of [{ file }, { file, stateful: true }]) {
      const limited = await createCheckedMock({ spec });
      await limited.changeClock({ freezeAt: "2026-01-01T00:00:00Z" });
      await limited.addFault({ fault: "rate-limit", limit: 1, windowSeconds: 30 });
      const ask = () => limited.fetch("http://mock.test/things");
      const first = await ask();
      expect([first.status, first.headers.get("x-ratelimit-remaining")]).toEqual([200, "0"]);
      expect(first.headers.get("x-ratelimit-limit")).toBe("1");
      expect(first.headers.get("x-ratelimit-reset")).toBe("1767225630");
      const second = await ask();
      expect([second.status, second.headers.get("retry-after")]).toEqual([429, "30"]);
      expect(second.headers.get("ratelimit-reset")).toBe("30");
      expect(await second.json()).toEqual({ error: "slow down" });
      await limited.close();
    }
  });

  it("does so for every request without a limit, too", async () => {
    const limited = await createCheckedMock({ spec: { file: fixture("rate-limited.yaml") } });
    const headers = { "X-Mock-Fault": "rate-limit; retryAfterSeconds=5" };
    const answer = await limited.fetch("http://mock.test/things", { headers });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "5"]);
    expect(await answer.json()).toEqual({ error: "slow down" });
    await limited.close();
  });
});
