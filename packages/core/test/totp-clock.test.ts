import { rejection } from "@carespec/test-support/rejection";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  bearerAuth,
  createTotpSession,
  memoryTokenStore,
  storedSession,
  type TokenStore,
  type TotpSessionOptions,
  type VendorError,
} from "../src/vendor.ts";
import { scripted } from "./support/api.ts";
import { failure } from "./support/failure.ts";

const PERIOD_MS = 30_000;
const operation = { api: "things", operationId: "logIn", method: "POST", path: "/login" };
const thing = { path: { thingId: "1" } };

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 * PERIOD_MS + 14_300 }));
afterEach(() => void vi.useRealTimers());

const codeAt = (ms: number) => ({
  code: `${Math.floor(ms / PERIOD_MS)}`,
  remainingMs: PERIOD_MS - (ms % PERIOD_MS),
});

/** A vendor whose codes log in once, by its own clock, and which tells the time like any server. */
function vendor({ aheadMs = 0, tellsTime = true, status = 401 } = {}) {
  const used = new Set<string>();
  const received: string[] = [];
  return {
    received,
    async logIn(code: string) {
      const now = Date.now() + aheadMs;
      received.push(code);
      if (code === codeAt(now).code && !used.has(code)) {
        used.add(code);
        return { token: `session-${received.length}` };
      }
      return failure(operation, status, tellsTime ? { Date: new Date(now).toUTCString() } : {});
    },
  };
}

/** A client of that vendor. */
function open(
  { logIn }: Pick<TotpSessionOptions, "logIn">,
  options: Partial<TotpSessionOptions> & { store?: TokenStore } = {},
) {
  const { store = memoryTokenStore(), ...own } = options;
  const session = createTotpSession({
    place: storedSession({ store, key: "account" }).open("things/session"),
    operation,
    code: (offsetMs) => codeAt(Date.now() + offsetMs),
    logIn,
    ...own,
  });
  const { client } = scripted([Response.json({ id: 1 })], { auth: { Key: bearerAuth(session) } });
  const call = (init: { totalTimeoutMs?: number; signal?: AbortSignal } = {}) =>
    client.getThing({ ...thing, ...init });
  const drop = async () => session.discard((await session.token({} as never)) as string);
  return { call, drop };
}

/** What a call rejects with, at the moment. */
const failed = (call: Promise<unknown>) => rejection(call) as Promise<VendorError>;

describe("a code that another client has used", () => {
  it("is followed by the next one, once its time has come", async () => {
    const api = vendor();
    await open(api).call();
    const second = open(api).call();
    await vi.advanceTimersByTimeAsync(15_701);
    expect(await second).toEqual({ id: 1 });
    expect(api.received).toEqual(["1000000", "1000000", "1000001"]);
  });

  it.each([2000, 15_700])("fails the call at once that has only %i ms", async (totalTimeoutMs) => {
    const api = vendor();
    await open(api).call();
    const error = await failed(open(api).call({ totalTimeoutMs }));
    expect(error).toMatchObject({ name: "AuthenticationError", retryAfterMs: 15_701 });
    expect(error.message).toMatch(
      /the last login was refused, see cause; the next one-time code comes in 16 s, after the end/,
    );
    expect(error.cause).toMatchObject({ status: 401, operationId: "logIn" });
    expect(api.received).toHaveLength(2);
  });

  it("fails calls that are too short until the next one, and sends no login", async () => {
    const api = vendor();
    await open(api).call();
    const { call } = open(api);
    for (const totalTimeoutMs of [500, 500, 2000]) {
      const error = await failed(call({ totalTimeoutMs }));
      expect(error.message).toMatch(/the next one-time code comes in 16 s/);
      expect(error.cause).toMatchObject({ status: 401 });
    }
    expect(api.received).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(15_701);
    expect(await call({ totalTimeoutMs: 500 })).toEqual({ id: 1 });
  });

  it("leads to the session that another client has opened meanwhile", async () => {
    const api = vendor();
    const store = memoryTokenStore();
    await open(api).call();
    const second = open(api, { store }).call();
    await vi.advanceTimersByTimeAsync(10_000);
    await store.set("things/session/account", { token: "session-of-another" });
    await vi.advanceTimersByTimeAsync(6000);
    expect(await second).toEqual({ id: 1 });
    expect(api.received).toHaveLength(2);
  });

  it("can be given up by the caller", async () => {
    const api = vendor();
    await open(api).call();
    const abort = new AbortController();
    const second = failed(open(api).call({ signal: abort.signal }));
    await vi.advanceTimersByTimeAsync(1000);
    abort.abort();
    expect(await second).toMatchObject({ name: "AbortError" });
    await vi.advanceTimersByTimeAsync(PERIOD_MS);
    expect(api.received).toHaveLength(2);
  });
});

describe("a code that this client has used", () => {
  it("fails a call at once that ends before the next one, and says when that comes", async () => {
    const api = vendor();
    const { call, drop } = open(api, { store: { get: () => undefined, set: () => {} } });
    await call();
    await drop();
    const error = await failed(call({ totalTimeoutMs: 2000 }));
    expect(error).toMatchObject({ name: "AuthenticationError", retryAfterMs: 15_701 });
    expect(error.message).toMatch(
      /: the next one-time code comes in 16 s, after the end of the call/,
    );
    expect(error.cause).toBeUndefined();
    const patient = call();
    await vi.advanceTimersByTimeAsync(15_701);
    expect(await patient).toEqual({ id: 1 });
  });
});

describe("a login that is refused for another reason", () => {
  it("is tried with two codes, and then not for a while", async () => {
    const received: string[] = [];
    const logIn = async (code: string) => {
      received.push(code);
      return failure(operation, 401);
    };
    const { call } = open({ logIn });
    const first = failed(call());
    await vi.advanceTimersByTimeAsync(15_701);
    expect(await first).toMatchObject({ status: 401 });
    expect(await failed(call())).toMatchObject({ retryAfterMs: 1000 });
    expect(received).toEqual(["1000000", "1000001"]);
  });

  it.each([429, 500, 503])("is tried with one code where that is a %i", async (status) => {
    const api = vendor({ aheadMs: 7 * PERIOD_MS, status });
    const { call } = open(api);
    expect(await failed(call())).toMatchObject({ status });
    expect(api.received).toHaveLength(1);
  });
});

describe("a clock that is off", () => {
  it.each([90_000, -90_000, 3_600_000, 20_000])(
    "by %i ms is learned from the refusal's Date, without a wait",
    async (aheadMs) => {
      const api = vendor({ aheadMs });
      const { call, drop } = open(api, { store: { get: () => undefined, set: () => {} } });
      expect(await call()).toEqual({ id: 1 });
      expect(api.received).toHaveLength(2);
      await drop();
      vi.advanceTimersByTime(PERIOD_MS);
      expect(await call()).toEqual({ id: 1 });
      expect(api.received).toHaveLength(3);
    },
  );

  it("can be told", async () => {
    const api = vendor({ aheadMs: 90_000, tellsTime: false });
    expect(await open(api, { clockOffsetMs: 90_000 }).call()).toEqual({ id: 1 });
    expect(api.received).toHaveLength(1);
  });

  it("is not learned where it was told", async () => {
    const api = vendor({ aheadMs: 90_000 });
    const call = failed(open(api, { clockOffsetMs: 0 }).call());
    await vi.advanceTimersByTimeAsync(PERIOD_MS);
    expect(await call).toMatchObject({ status: 401 });
  });

  it.each(["headers", "response"])(
    "is learned from an error of another library: %s",
    async (where) => {
      const api = vendor({ aheadMs: 90_000 });
      const logIn = (code: string) =>
        api.logIn(code).catch(({ status, headers }) => {
          const answer = { status, headers };
          throw Object.assign(new Error("no"), where === "headers" ? answer : { response: answer });
        });
      expect(await open({ logIn }).call()).toEqual({ id: 1 });
    },
  );
});

describe("a function that computes the code and takes too long", () => {
  it("fails the call in time, and is called again by the next", async () => {
    const code = vi.fn((offsetMs: number) => codeAt(Date.now() + offsetMs));
    code.mockImplementationOnce((() => new Promise(() => {})) as never);
    const { call } = open(vendor(), { code });
    const first = failed(call({ totalTimeoutMs: 2000 }));
    await vi.advanceTimersByTimeAsync(2000);
    expect((await first).message).toMatch(/waited too long for the one-time code/);
    expect(await call()).toEqual({ id: 1 });
  });
});
