import { rejection } from "@carespec/test-support/rejection";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bearerAuth, createSession, type Login } from "../src/vendor.ts";
import { scripted } from "./support/api.ts";

const operation = { api: "things", operationId: "logIn", method: "POST", path: "/login" };
const thing = { path: { thingId: "1" } };
const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const never = () => new Promise<never>(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A client whose login does this before it gives t1, t2, … */
function open(work: (login: Login) => Promise<unknown>, loginTimeoutMs?: number) {
  let logins = 0;
  const session = createSession({
    loginTimeoutMs,
    ways: [
      async (login) => {
        logins += 1;
        const token = `t${logins}`;
        await work(login);
        return { token };
      },
    ],
  });
  const { client, sent } = scripted([Response.json({ id: 1 })], {
    auth: { Key: bearerAuth(session) },
  });
  return { client, logins: () => logins, tokens: () => sent.map(tokenOf) };
}
const tokenOf = ({ headers }: Request) => headers.get("authorization");

/** Lets time pass until work has ended. */
async function after<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  const ended = work.catch(() => {});
  await vi.advanceTimersByTimeAsync(ms);
  await ended;
  return work;
}

describe("the time of a login", () => {
  it.each([
    [undefined, 30_000],
    [2000, 2000],
  ])("is limited by loginTimeoutMs: %s", async (loginTimeoutMs, ms) => {
    const { client } = open(({ step }) => step(operation, never), loginTimeoutMs);
    const call = client.getThing({ ...thing, totalTimeoutMs: 10 });
    expect(await after(ms, rejection(call))).toMatchObject({
      name: "TimeoutError",
      message: "logIn failed: no answer in time (POST /login)",
      loginFor: "GET /things/{thingId}",
    });
  });

  it("is that of all steps together, and handed to each as what is left", async () => {
    const left: number[] = [];
    const { client } = open(async ({ step, ask }) => {
      for (const ms of [3000, 4000, 5000]) {
        await step(operation, ({ totalTimeoutMs }) => {
          left.push(totalTimeoutMs);
          return later(ms);
        });
        await ask(() => later(60_000));
      }
    }, 10_000);
    expect(await after(130_000, rejection(client.getThing(thing)))).toMatchObject({
      name: "TimeoutError",
    });
    expect(left).toEqual([10_000, 7000, 3000]);
  });

  it("does not count as the calls', and neither does a person's", async () => {
    const { client } = open(async ({ step, ask }) => {
      await step(operation, () => later(20_000));
      await ask(() => later(3_600_000));
    });
    const calls = [20, 60_000].map((totalTimeoutMs) =>
      client.getThing({ ...thing, totalTimeoutMs }),
    );
    expect(await after(3_620_000, Promise.all(calls))).toEqual([{ id: 1 }, { id: 1 }]);
  });

  it("counts as the calls' where it waits for something else, for each call on its own", async () => {
    const { client, logins } = open(async (login) => {
      login.waitsFor = "the next one-time code";
      await login.step(operation, () => later(5000));
      await login.pause(20_000);
    });
    const [hasty, patient] = [10_000, 30_000].map((totalTimeoutMs) =>
      client.getThing({ ...thing, totalTimeoutMs }),
    );
    const outcomes = Promise.all([rejection(hasty as never), patient]);
    const [error, data] = await after(25_000, outcomes);
    expect(error).toMatchObject({
      name: "AuthenticationError",
      message:
        "getThing failed: waited too long for the next one-time code (GET /things/{thingId})",
    });
    expect(data).toEqual({ id: 1 });
    expect(logins()).toBe(1);
  });
});

describe("a login that no call waits for any more", () => {
  it("goes on with its step, whose token the next call uses", async () => {
    const { client, logins, tokens } = open(({ step }) => step(operation, () => later(5000)));
    const abort = new AbortController();
    const first = rejection(client.getThing({ ...thing, signal: abort.signal }));
    await vi.advanceTimersByTimeAsync(1000);
    abort.abort();
    expect(await first).toMatchObject({ name: "AbortError" });
    expect(await after(4000, client.getThing(thing))).toEqual({ id: 1 });
    expect([logins(), tokens()]).toEqual([1, ["Bearer t1"]]);
  });

  it("asks nobody, and takes back what it has asked", async () => {
    const asked: AbortSignal[] = [];
    const { client, logins } = open(async ({ step, ask, call }) => {
      await step(operation, () => later(1000));
      await ask(() => {
        asked.push(call.signal);
        return asked.length > 1 ? later(1) : never();
      });
    });
    const abortAfter = async (ms: number) => {
      const abort = new AbortController();
      const call = rejection(client.getThing({ ...thing, signal: abort.signal }));
      await vi.advanceTimersByTimeAsync(ms);
      abort.abort();
      await call;
      await vi.advanceTimersByTimeAsync(1000);
    };
    await abortAfter(500);
    expect(asked).toEqual([]);
    await abortAfter(1500);
    expect(asked.map(({ aborted }) => aborted)).toEqual([true]);
    expect(await after(2000, client.getThing(thing))).toEqual({ id: 1 });
    expect(asked.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(logins()).toBe(3);
  });

  it("goes on for those who wait", async () => {
    const { client, logins } = open(({ ask }) => ask(() => later(1000)));
    const signal = AbortSignal.abort();
    const gone = rejection(client.getThing({ ...thing, signal }));
    const [, data] = await after(1000, Promise.all([gone, client.getThing(thing)]));
    expect([data, logins()]).toEqual([{ id: 1 }, 1]);
  });
});
