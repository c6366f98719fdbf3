import { printed } from "@carespec/test-support/printed";
import { rejection } from "@carespec/test-support/rejection";
import { MARK } from "@carespec/test-support/secrets";
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import {
  AuthenticationError,
  bearerAuth,
  createSession,
  memoryTokenStore,
  placeOf,
  type StoredToken,
  stored,
  storedSession,
  type TokenStore,
} from "../src/vendor.ts";
import { scripted } from "./support/api.ts";

const thing = { path: { thingId: "1" } };
const never = () => new Promise<never>(() => {});

/** A client whose session is kept in this store; its own logins give `new-1`, `new-2`, … */
function open(own: Partial<TokenStore>, key = "me") {
  let logins = 0;
  const store = { ...memoryTokenStore(), ...own };
  const session = createSession({
    place: storedSession({ store, key }).open("things/session"),
    ways: [
      async () => {
        logins += 1;
        return { token: `new-${logins}` };
      },
    ],
  });
  const { client, sent } = scripted([Response.json({ id: 1 })], {
    auth: { Key: bearerAuth(session) },
  });
  const tokens = () => sent.map(({ headers }) => headers.get("authorization"));
  return { client, tokens, logins: () => logins };
}

describe("what a store gives", () => {
  const later = Date.now() + 3_600_000;

  it.each<[string, unknown]>([
    ["a token", { token: "kept" }],
    ["a token and its end", { token: "kept", expiresAt: later }],
    ["a row of a database", { token: "kept", expiresAt: later, refreshToken: null, id: 7 }],
    ["a row without an end", { token: "kept", expiresAt: null, refreshToken: "r" }],
  ])("is used where it is fit: %s", async (_, given) => {
    const { client, tokens, logins } = open({ get: () => given as StoredToken });
    await client.getThing(thing);
    expect([tokens(), logins()]).toEqual([["Bearer kept"], 0]);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null, as clients of Redis do", null],
    ["an empty object", {}],
    ["a list", []],
    ["text", `{"token":"${MARK}"}`],
    ["a number", 7],
    ["an empty token", { token: "" }],
    ["a token that is a number", { token: 7 }],
    ["a token that is an object", { token: { token: MARK } }],
    ["a token with a line break", { token: `${MARK}\r\nX-Other: 1` }],
    ["a token that is not Latin-1", { token: `${MARK}’` }],
    ["an end that is text", { token: MARK, expiresAt: new Date(later).toISOString() }],
    ["an end that is not a number", { token: MARK, expiresAt: Number.NaN }],
    ["an end that is infinite", { token: MARK, expiresAt: Number.POSITIVE_INFINITY }],
    ["a refresh token that is an object", { token: MARK, refreshToken: {} }],
  ])("counts as none where it is unfit, and is neither sent nor printed: %s", async (_, given) => {
    const { client, tokens } = open({ get: async () => given as StoredToken });
    await client.getThing(thing);
    expect(tokens()).toEqual(["Bearer new-1"]);
    expect(printed(client)).not.toContain(MARK);
  });

  it("may be null by its type", () => {
    expectTypeOf<() => Promise<StoredToken | null>>().toExtend<TokenStore["get"]>();
    expectTypeOf<() => Promise<"OK">>().toExtend<TokenStore["set"]>();
  });
});

describe("a function of a store that takes too long", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const LIMITS = [{ timeoutMs: 500 }, { totalTimeoutMs: 500 }];
  const cases = ["get", "set", "lock"].flatMap((name) => LIMITS.map((limit) => ({ name, limit })));

  it.each(cases)("ends the call in time: $name, $limit", async ({ name, limit }) => {
    // The wait for a lock is another's login, so only the call's whole time limits it.
    const ms = name === "lock" ? (limit.totalTimeoutMs ?? 60_000) : 500;
    const { client } = open({ [name]: vi.fn(never) });
    const error = rejection(client.getThing({ ...thing, ...limit }));
    await vi.advanceTimersByTimeAsync(ms);
    expect(await error).toBeInstanceOf(AuthenticationError);
    const message = `getThing failed: waited too long for session.store.${name} (GET /things/{thingId})`;
    expect(await error).toMatchObject({ message });
  });

  it("does not keep the next call from asking again", async () => {
    const get = vi.fn<TokenStore["get"]>().mockImplementationOnce(never);
    const { client } = open({ get });
    const error = rejection(client.getThing({ ...thing, totalTimeoutMs: 500 }));
    await vi.advanceTimersByTimeAsync(500);
    await error;
    expect(await client.getThing(thing)).toEqual({ id: 1 });
  });

  it("does not lose the token where that could not be kept", async () => {
    const { client, tokens } = open({ set: never });
    const error = rejection(client.getThing({ ...thing, timeoutMs: 500 }));
    await vi.advanceTimersByTimeAsync(500);
    await error;
    await client.getThing(thing);
    expect(tokens()).toEqual(["Bearer new-1"]);
  });
});

describe("a lock", () => {
  it.each<[string, TokenStore["lock"], RegExp]>([
    [
      "that throws",
      () => Promise.reject(new Error(MARK)),
      /session\.store\.lock failed, see cause/,
    ],
    ["that does no work", async () => "x" as never, /session\.store\.lock has not done its work/],
    [
      "that fails at its end",
      async (_, work) => work().then(() => Promise.reject(new Error(MARK))),
      /session\.store\.lock failed, see cause/,
    ],
  ])("fails the call: %s", async (_, lock, message) => {
    const { client } = open({ lock } as Partial<TokenStore>);
    const error = await rejection(client.getThing(thing));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(String(error)).toMatch(message);
    expect(printed(error)).not.toContain(MARK);
  });
});

describe("the key of a session", () => {
  it("names vendor, kind of token and the person in the store", async () => {
    const get = vi.fn(() => undefined);
    const set = vi.fn();
    await open({ get, set }, "person 7/ü").client.getThing(thing);
    expect(get).toHaveBeenCalledWith("things/session/person 7/ü");
    expect(set.mock.calls[0]?.[0]).toBe("things/session/person 7/ü");
  });

  it("keeps the sessions of two people apart in one store", async () => {
    const store = memoryTokenStore();
    const [one, again, other] = [open(store, "1"), open(store, "1"), open(store, "2")];
    for (const { client } of [one, again, other]) await client.getThing(thing);
    expect([one, again, other].map(({ logins }) => logins())).toEqual([1, 0, 1]);
  });
});

describe("the option session of a client", () => {
  const store = memoryTokenStore();

  it.each<[object, string]>([
    [{ tokenStore: store }, 'unknown option "tokenStore"; give session: { store, key } instead'],
    [{ session: null }, "session.store must have the functions get and set"],
    [{ session: store }, 'unknown option "session.get"'],
    [{ session: { key: "me" } }, "session.store must have the functions get and set"],
    [{ session: { key: "me", store: {} } }, "session.store must have the functions get and set"],
    [{ session: { store, key: "me", ttl: 1 } }, 'unknown option "session.ttl"'],
    ...[undefined, null, 7, "", " ", "a\nb", "\u200b", "\ud800", "x".repeat(257)].map(
      (key): [object, string] => [
        { session: { store, key } },
        "session.key must be 1 to 256 printable characters",
      ],
    ),
  ])("is refused by name: %o", (options, message) => {
    expect(() => stored(options as never)).toThrow(new TypeError(message));
  });

  it.each(["a", " a", "ü@例.example", "x".repeat(256), "🙂"])("takes the key %j", (key) => {
    expect(storedSession({ store, key }).open("things/session")).toBeDefined();
  });
});

describe("the option session of a connection", () => {
  it.each([null, 7, {}, { store: memoryTokenStore(), key: "me" }])(
    "is refused where it is not a stored session: %o",
    (session) => {
      expect(() => placeOf(session as never, "things/session")).toThrow(
        new TypeError("session must be storedSession({ store, key })"),
      );
    },
  );

  it("is the connection's memory where it is left out", () => {
    expect(placeOf(undefined, "things/session")).toBeUndefined();
  });
});
