import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  type AuthStrategy,
  apiKeyAuth,
  basicAuth,
  bearerAuth,
  createSession,
  memoryTokenStore,
  type OpenedToken,
  requireText,
  type StoredToken,
  storedSession,
  type TokenStore,
} from "../src/vendor.ts";
import { type Step, scripted } from "./support/api.ts";
import { sessionCall } from "./support/session-call.ts";

const thing = { path: { thingId: "1" } };
const ok: Step = () => Response.json({ id: 1 });
const refused: Step = () => new Response(null, { status: 401 });

/** A client with a strategy for the one scheme, and the header that each request had. */
function authenticated(Key: AuthStrategy, steps: Step[] = [ok]) {
  const { client, sent } = scripted(steps, { auth: { Key } });
  return { client, values: () => sent.map(({ headers }) => headers.get(Key.header)) };
}

/** Tokens t1, t2, …: each login gives another. */
function numbered(store: TokenStore = memoryTokenStore(), more: Partial<OpenedToken> = {}) {
  let logins = 0;
  const previous: (StoredToken | undefined)[] = [];
  const session = createSession({
    place: storedSession({ store, key: "me" }).open("test"),
    ways: [
      async (_, last) => {
        previous.push(last);
        logins += 1;
        await new Promise((resolve) => setTimeout(resolve, 1));
        return { token: `t${logins}`, ...more };
      },
    ],
  });
  return { session, previous, logins: () => logins };
}

describe("basicAuth", () => {
  const part = (secret: string | (() => Promise<string>), option = "token") => ({ option, secret });

  it("sends UTF-8 credentials", async () => {
    const { client, values } = authenticated(basicAuth(part("org"), part("pä:ss")));
    await client.getThing(thing);
    expect(values()).toEqual(["Basic b3JnOnDDpDpzcw=="]);
  });

  it("calls a function for every attempt", async () => {
    let count = 0;
    const secret = async () => {
      count += 1;
      return `secret-${count}`;
    };
    const { client, values } = authenticated(basicAuth(part("org"), part(secret)));
    await client.getThing(thing);
    await client.getThing(thing);
    expect(values()).toEqual(["org:secret-1", "org:secret-2"].map((pair) => `Basic ${btoa(pair)}`));
  });

  it.each(["", " ", "a\nb", undefined, 7])("refuses %j at once, by its option", (secret) => {
    const make = () => basicAuth(part("org", "organizationId"), part(secret as string));
    expect(make).toThrow(TypeError);
    expect(make).toThrow(/^token must (be a non-empty string|not contain a line break)$/);
  });

  it("refuses what a function gives at the call, without showing it", async () => {
    const { client, values } = authenticated(
      basicAuth(
        part("org"),
        part(async () => "a\nb"),
      ),
    );
    const message = "token must not contain a line break";
    const error = await rejection(client.getThing(thing));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ cause: new TypeError(message) });
    expect(values()).toEqual([]);
  });
});

describe("apiKeyAuth", () => {
  it("sends the key where the operation requires it, and only there", async () => {
    const { client, values } = authenticated(apiKeyAuth("x-key", "sesame", "apiKey"));
    await client.getThing(thing);
    await client.removeThing(thing);
    expect(values()).toEqual(["sesame", null]);
  });

  it.each(["a\nb", "it’s"])("refuses %j, which no header can hold, by its option", (key) => {
    const make = () => apiKeyAuth("x-key", key, "apiKey");
    expect(make).toThrow(/^apiKey must not contain a line break/);
  });

  it("does not replace the header of a call that brings it", async () => {
    const { client, values } = authenticated(apiKeyAuth("x-key", "sesame", "apiKey"));
    await client.getThing({ ...thing, headers: { "X-Key": "other" } });
    expect(values()).toEqual(["other"]);
  });
});

describe("bearerAuth", () => {
  it("logs in at the first call and keeps the token", async () => {
    const { session, logins } = numbered();
    const { client, values } = authenticated(bearerAuth(session));
    expect(logins()).toBe(0);
    await client.getThing(thing);
    await client.getThing(thing);
    expect(values()).toEqual(["Bearer t1", "Bearer t1"]);
  });

  it("logs in once for a hundred calls that meet no token, and for as many that are refused", async () => {
    const { session, logins } = numbered();
    const byToken: Step = ({ headers }) =>
      headers.get("authorization") === "Bearer t2" ? Response.json({ id: 1 }) : refusedNow();
    const refusedNow = () => new Response(null, { status: 401 });
    const { client } = authenticated(bearerAuth(session), [byToken]);
    const calls = Array.from({ length: 100 }, () => client.getThing(thing));
    expect((await Promise.all(calls)).every(({ id }) => id === 1)).toBe(true);
    expect(logins()).toBe(2);
  });

  it("repeats a refused call with its body, once, and never loops", async () => {
    const { session, logins } = numbered();
    const { client, values } = authenticated(bearerAuth(session), [refused]);
    expect(await rejection(client.getThing(thing))).toBeInstanceOf(AuthenticationError);
    expect(values()).toEqual(["Bearer t1", "Bearer t2"]);
    expect(logins()).toBe(2);
  });

  it("renews a token before it expires", async () => {
    const { session, logins } = numbered(memoryTokenStore(), { expiresInMs: 0 });
    expect(await session.token(sessionCall())).toBe("t1");
    expect(await session.token(sessionCall())).toBe("t2");
    expect(logins()).toBe(2);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "60"])(
    "keeps a token whose lifetime is %s until it is refused",
    async (expiresInMs) => {
      const { session, logins } = numbered(memoryTokenStore(), { expiresInMs } as never);
      for (const _ of [1, 2, 3]) expect(await session.token(sessionCall())).toBe("t1");
      expect(logins()).toBe(1);
    },
  );

  it("gives a failed login to all waiting calls, and logs in again for the next one", async () => {
    let isDown = true;
    const session = createSession({
      ways: [
        async () => {
          if (isDown) throw new Error("down");
          return { token: "t1" };
        },
      ],
    });
    const both = [1, 2].map(() => rejection(session.token(sessionCall()) as Promise<string>));
    expect(await Promise.all(both)).toEqual([new Error("down"), new Error("down")]);
    isDown = false;
    expect(await session.token(sessionCall())).toBe("t1");
  });

  it("can be aborted while it logs in", async () => {
    const session = createSession({
      ways: [() => new Promise(() => {})],
    });
    const { client, values } = authenticated(bearerAuth(session));
    const signal = AbortSignal.timeout(5);
    const call = client.getThing({ ...thing, signal });
    expect(await rejection(call)).toMatchObject({ name: "AbortError" });
    expect(values()).toEqual([]);
  });
});

describe("a call that is aborted already", () => {
  it("asks for no secret, and leaves no rejection behind", async () => {
    let asked = 0;
    const key = async () => {
      asked += 1;
      throw new Error("the secret store is down");
    };
    const { client, values } = authenticated(apiKeyAuth("x-key", key, "apiKey"));
    const call = client.getThing({ ...thing, signal: AbortSignal.abort() });
    expect(await rejection(call)).toMatchObject({ name: "AbortError" });
    expect([asked, values()]).toEqual([0, []]);
  });
});

describe("a slow login", () => {
  it("does not count toward the call's time", async () => {
    const session = createSession({
      ways: [
        ({ step, call }) =>
          step(call, async () => {
            await new Promise((resolve) => setTimeout(resolve, 30));
            return { token: "t1" };
          }),
      ],
    });
    const { client } = authenticated(bearerAuth(session));
    expect(await client.getThing({ ...thing, totalTimeoutMs: 20 })).toEqual({ id: 1 });
  });
});

describe("a token store", () => {
  it("lets two processes share a session", async () => {
    const store = memoryTokenStore();
    const [one, other] = [numbered(store), numbered(store)];
    expect([
      await one.session.token(sessionCall()),
      await other.session.token(sessionCall()),
    ]).toEqual(["t1", "t1"]);
    expect(other.logins()).toBe(0);
  });

  it("gives a process what another has renewed, instead of a login", async () => {
    const store = memoryTokenStore();
    const [one, other] = [numbered(store), numbered(store)];
    await one.session.token(sessionCall());
    await other.session.token(sessionCall());
    one.session.refuse("t1");
    expect(await one.session.token(sessionCall())).toBe("t2");
    other.session.refuse("t1");
    expect(await other.session.token(sessionCall())).toBe("t2");
    expect(other.logins()).toBe(0);
  });

  it("gives the previous token to a renewal", async () => {
    const { session, previous } = numbered(memoryTokenStore(), { refreshToken: "r" });
    await session.token(sessionCall());
    session.refuse("t1");
    await session.token(sessionCall());
    expect(previous).toEqual([undefined, { token: "t1", expiresAt: undefined, refreshToken: "r" }]);
  });
});

describe("requireText", () => {
  it("returns what is text", () => expect(requireText("a", "b")).toBe("a"));
});
