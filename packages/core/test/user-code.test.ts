import { printed } from "@carespec/test-support/printed";
import { rejection } from "@carespec/test-support/rejection";
import { MARK } from "@carespec/test-support/secrets";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import {
  AuthenticationError,
  type AuthStrategy,
  apiKeyAuth,
  basicAuth,
  bearerAuth,
  createSession,
  createTotpSession,
  type ErrorEvent,
  isVendorError,
  memoryTokenStore,
  storedSession,
  type TokenStore,
  VendorError,
} from "../src/vendor.ts";
import { atOnce, scripted } from "./support/api.ts";
import type { TestSetup } from "./support/client.ts";

/** A careless function's error: the secret is wherever it can be printed. */
const thrown = Object.assign(new TypeError(`cannot use ${MARK}`), {
  code: "ECONNREFUSED",
  command: { args: [MARK] },
});
const fail = (): never => {
  throw thrown;
};
const failLater = async (): Promise<never> => fail();

const store = (own: Partial<TokenStore>): TokenStore => ({ ...memoryTokenStore(), ...own });
const session = (own: Partial<TokenStore>) =>
  bearerAuth(
    createSession({
      place: storedSession({ store: store(own), key: "k" }).open("test"),
      ways: [async () => ({ token: MARK })],
    }),
  );
const totp = (own: object) => {
  const operation = { api: "things", method: "POST", path: "/sessions" };
  const code = () => ({ code: "1", remainingMs: 0 });
  const logIn = async () => ({ token: MARK });
  return bearerAuth(createTotpSession({ operation, code, logIn, ...own }));
};
const strategy = (own: Partial<AuthStrategy>): AuthStrategy => ({
  header: "x-key",
  value: () => MARK,
  ...own,
});
const secret = (option: string, value: string | (() => Promise<string>)) => ({
  option,
  secret: value,
});

/** Every function that authenticates a call, and the way in which it fails. */
const strategies: [string, AuthStrategy, string?][] = [
  ["a key", apiKeyAuth("x-key", fail, "key"), "key failed"],
  ["a key, later", apiKeyAuth("x-key", failLater, "key"), "key failed"],
  [
    "a user name",
    basicAuth(secret("user", failLater), secret("password", MARK)),
    "user or password failed",
  ],
  [
    "a password",
    basicAuth(secret("user", MARK), secret("password", failLater)),
    "user or password failed",
  ],
  ["a store that is read", session({ get: fail }), "session.store.get failed"],
  ["a store that is read, later", session({ get: failLater }), "session.store.get failed"],
  ["a store that is written", session({ set: fail }), "session.store.set failed"],
  ["a store that is written, later", session({ set: failLater }), "session.store.set failed"],
  ["a one-time code", totp({ code: failLater }), "the login failed"],
  ["a login", totp({ logIn: failLater }), "the login failed"],
  ["a strategy", strategy({ value: fail })],
  ["a strategy that is refused", strategy({ refused: fail })],
  ["a strategy that is refused, later", strategy({ refused: failLater })],
];

/** Calls a thing whose client has this set-up; what it rejects with, and what hooks were told. */
async function failing(setup: Partial<TestSetup>, status = 401) {
  const told: ErrorEvent[] = [];
  const hooks = { onError: (event: ErrorEvent) => void told.push(event) };
  const { client, sent } = scripted([new Response(null, { status })], { hooks, ...setup });
  const error = await rejection(client.getThing({ path: { thingId: "7" } }));
  return { error, told, sent };
}

describe("a function of the user that throws while a call is authenticated", () => {
  it.each(strategies)("is the cause of an AuthenticationError: %s", async (_, Key, ...[named]) => {
    const what = named ?? "an option failed";
    const { error, told } = await failing({ auth: { Key } });
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({
      message: `getThing failed: ${what}, see cause (GET /things/{thingId})`,
      api: "things",
      status: undefined,
      cause: thrown,
    });
    expect(told.map((event) => event.error)).toEqual([error]);
    expect(told[0]?.error).toBe(error);
  });

  it.each(strategies)("shows nothing of what it threw: %s", async (_, Key) => {
    const { error, told } = await failing({ auth: { Key } });
    expect(printed(error, ...told)).not.toContain(MARK);
  });

  it.each([undefined, null, "text", 7])("may throw %j", async (odd) => {
    const key = apiKeyAuth("x-key", () => Promise.reject(odd), "key");
    const { error } = await failing({ auth: { Key: key } });
    expect(error).toMatchObject({ name: "AuthenticationError", cause: odd });
  });

  it("is not asked again by the retry policy", async () => {
    const key = vi.fn(failLater);
    const { sent } = await failing({
      auth: { Key: apiKeyAuth("x-key", key, "key") },
      retry: atOnce,
    });
    expect(key).toHaveBeenCalledTimes(1);
    expect(sent).toEqual([]);
  });

  it("may be a credential that it gave and that cannot be sent", async () => {
    const key = apiKeyAuth("x-key", async () => `${MARK}\n`, "apiKey");
    const { error, told } = await failing({ auth: { Key: key } });
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(String((error as Error).cause)).toMatch(
      /^TypeError: apiKey must not contain a line break/,
    );
    expect(printed(error, ...told)).not.toContain(MARK);
  });
});

it.each(["timeoutMs", "totalTimeoutMs"])("a credential is waited for within %s", async (limit) => {
  const key = apiKeyAuth("x-key", () => new Promise(() => {}), "key");
  const { error } = await failing({ auth: { Key: key }, [limit]: 20 });
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(String(error)).toContain("getThing failed: waited too long for key");
});

describe("another function of the user that throws during a call", () => {
  it.each<[string, Partial<TestSetup>]>([
    ["validator", { validator: { request: fail } }],
    ["validator", { validator: { response: fail } }],
    ["retry", { retry: { delay: fail } }],
    ["retry", { retry: { jitter: fail } }],
    ["retry", { retry: { shouldRetry: fail } }],
    ["limiter", { limiter: { acquire: fail } }],
    ["limiter", { limiter: { acquire: failLater } }],
    ["parseJson", { parseJson: fail }],
  ])("is the cause of a VendorError: %s %o", async (option, setup) => {
    const { error, told } = await failing({ ...setup, fetch: async () => answerOf(setup) });
    expect(isVendorError(error)).toBe(true);
    expect(error).toMatchObject({ name: "VendorError", cause: thrown });
    expect(String(error)).toContain(`getThing failed: ${option} failed, see cause`);
    expect(told.map((event) => event.error)).toEqual([error]);
    expect(printed(error, ...told)).not.toContain(MARK);
  });
});

it("parseJson is named where the answer means an error, too", async () => {
  const { error } = await failing({
    parseJson: fail,
    fetch: async () => new Response("{}", { status: 503 }),
  });
  expect(String(error)).toContain("getThing failed: parseJson failed, see cause");
});

/** A success to check, or a failure to repeat. */
function answerOf({ retry }: Partial<TestSetup>): Response {
  return Response.json({ id: 1 }, { status: retry ? 503 : 200 });
}

describe("a hook that fails", () => {
  it("later does not end the process", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const hooks = { onRequest: failLater, onResponse: failLater, onError: failLater };
    const { client } = scripted([new Response(null, { status: 404 })], { hooks });
    expect(await rejection(client.getThing({ path: { thingId: "7" } }))).toBeInstanceOf(
      VendorError,
    );
    await new Promise((resolve) => setTimeout(resolve));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

it("an ErrorEvent has a VendorError as its error", () => {
  expectTypeOf<ErrorEvent["error"]>().toEqualTypeOf<VendorError>();
});
