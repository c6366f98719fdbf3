import { printed } from "@carespec/test-support/printed";
import { rejection } from "@carespec/test-support/rejection";
import { MARK } from "@carespec/test-support/secrets";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  AuthenticationError,
  bearerAuth,
  createSession,
  NetworkError,
  requireToken,
  type VendorError,
} from "../src/vendor.ts";
import { type Step, scripted } from "./support/api.ts";
import { failure } from "./support/failure.ts";

const operation = { api: "things", operationId: "logIn", method: "POST", path: "/login" };
const thing = { path: { thingId: "1" } };
const ok: Step = () => Response.json({ id: 1 });
const refuse: Step = () => new Response(null, { status: 401 });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A client whose logins give t1, t2, … or do what `logIn` says. */
function open(logIn: (count: number) => unknown = (count) => `t${count}`, steps: Step[] = [ok]) {
  const login = vi.fn(logIn);
  const session = createSession({
    ways: [
      ({ step }) =>
        step(operation, async () => ({
          token: requireToken(operation, await login(login.mock.calls.length)),
        })),
    ],
  });
  const { client, sent } = scripted(steps, { auth: { Key: bearerAuth(session) } });
  const call = () => rejection(client.getThing(thing)) as Promise<VendorError>;
  return { login, sent, client, call };
}

describe("calls whose token is always refused", () => {
  it("lead to one more login, not to one for each", async () => {
    const { login, sent, call } = open(undefined, [refuse]);
    for (let count = 0; count < 20; count += 1) expect(await call()).toMatchObject({ status: 401 });
    expect(login).toHaveBeenCalledTimes(2);
    expect(sent).toHaveLength(21);
  });

  it("lead to one more after 30 s", async () => {
    const { login, call } = open(undefined, [refuse]);
    for (const _ of ["first", "second", "third"]) {
      for (let count = 0; count < 5; count += 1) await call();
      vi.advanceTimersByTime(30_000);
    }
    expect(login).toHaveBeenCalledTimes(4);
  });

  it("share that login where they are made together", async () => {
    const { login, call } = open(undefined, [refuse]);
    await Promise.all(Array.from({ length: 20 }, call));
    await call();
    expect(login).toHaveBeenCalledTimes(2);
  });
});

/** What a refused login answers with. */
const refusals: [string, () => unknown][] = [
  ...[400, 401, 403, 404, 422].map((status): [string, () => never] => [
    `a ${status}`,
    () => failure(operation, status),
  ]),
  ["an error of another library with the status", () => fail({ response: { status: 401 } })],
  ["no token", () => undefined],
  ["an empty token", () => ""],
  ["an object as the token", () => ({ token: MARK })],
  ["a token with a line break", () => `${MARK}\nX-Other: 1`],
  ["a token that is not Latin-1", () => `${MARK}’`],
];
const fail = (more: object): never => {
  throw Object.assign(new Error("no"), more);
};

describe("a login that the vendor refuses", () => {
  it.each(refusals)("is not tried again at once: %s", async (_, logIn) => {
    const { login, sent, call } = open(logIn);
    const first = await call();
    for (let count = 0; count < 50; count += 1) {
      const error = await call();
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(error).toMatchObject({ operationId: "getThing", retryAfterMs: 1000 });
      expect(error.message).toMatch(/the last login was refused, see cause; .* in 1 s/);
      expect(printed(first, error)).not.toContain(MARK);
    }
    expect(login).toHaveBeenCalledTimes(1);
    expect(sent).toEqual([]);
  });

  it("is the cause of the calls that fail because of it", async () => {
    const { call } = open(() => failure(operation, 401));
    const first = await call();
    expect(first).toMatchObject({ operationId: "logIn", status: 401 });
    expect(first.loginFor).toBe("GET /things/{thingId}");
    expect((await call()).cause).toBe(first);
  });

  it("is tried again after a while that grows from 1 s to 60 s, until one succeeds", async () => {
    let isRight = false;
    const logIn = (count: number) => (isRight ? `t${count}` : failure(operation, 401));
    const { login, client, call } = open(logIn);
    for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
      const logins = login.mock.calls.length;
      await call();
      vi.advanceTimersByTime(seconds * 1000 - 1);
      expect(await call()).toMatchObject({ retryAfterMs: 1 });
      expect(login).toHaveBeenCalledTimes(logins + 1);
      vi.advanceTimersByTime(1);
    }
    isRight = true;
    expect(await client.getThing(thing)).toEqual({ id: 1 });
  });

  it("is tried again when its own Retry-After is over", async () => {
    const { login, call } = open(() => failure(operation, 429, { "Retry-After": "7" }));
    await call();
    vi.advanceTimersByTime(6999);
    expect(await call()).toMatchObject({ retryAfterMs: 1 });
    vi.advanceTimersByTime(1);
    await call();
    expect(login).toHaveBeenCalledTimes(2);
  });

  it("is tried again where the clock was set back", async () => {
    const { login, call } = open(() => failure(operation, 401));
    await call();
    vi.setSystemTime(Date.now() - 3_600_000);
    await call();
    expect(login).toHaveBeenCalledTimes(2);
  });
});

describe("a login that fails for another reason", () => {
  it.each<[string, () => never]>([
    ["a 500", () => failure(operation, 500)],
    ["a 503", () => failure(operation, 503)],
    ["the network", () => fail(new NetworkError(operation, {}))],
    ["a function of the user's", () => fail({})],
  ])("is tried again by the next call: %s", async (_, logIn) => {
    const { login, call } = open(logIn);
    for (let count = 0; count < 3; count += 1) await call();
    expect(login).toHaveBeenCalledTimes(3);
  });
});
