import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  createTotpSession,
  memoryTokenStore,
  type OneTimeCode,
  ServerError,
  type TotpSessionOptions,
} from "../src/vendor.ts";

const call = { api: "things", method: "POST", path: "/sessions/renew" };
const failure = (status: number) => ({
  what: `${status}`,
  response: new Response(null, { status }),
});

function totp(more: Partial<TotpSessionOptions> = {}, codes: OneTimeCode[] = []) {
  const used: string[] = [];
  const next = ["3", "2", "1"];
  const session = createTotpSession({
    key: "test",
    store: memoryTokenStore(),
    code: () => codes.shift() ?? { code: next.pop() ?? "", remainingMs: 0 },
    async logIn(code) {
      used.push(code);
      return { token: `session-${code}`, refreshToken: `refresh-${code}` };
    },
    ...more,
  });
  return { session, used };
}

describe("a session behind a one-time code", () => {
  it("logs in with the current code", async () => {
    expect(await totp().session.token()).toBe("session-1");
  });

  it("is renewed with the refresh token, without another code", async () => {
    const renewed: string[] = [];
    const { session, used } = totp({
      async renew(refreshToken) {
        renewed.push(refreshToken);
        return { token: "renewed", refreshToken: "next" };
      },
    });
    session.drop(await session.token());
    expect(await session.token()).toBe("renewed");
    expect([renewed, used]).toEqual([["refresh-1"], ["1"]]);
  });

  it("logs in again where the refresh token is refused, but not where the vendor is down", async () => {
    const refusal = totp({
      renew: () => Promise.reject(new AuthenticationError(call, failure(401))),
    });
    refusal.session.drop(await refusal.session.token());
    expect(await refusal.session.token()).toBe("session-2");
    const down = totp({ renew: () => Promise.reject(new ServerError(call, failure(503))) });
    down.session.drop(await down.session.token());
    expect(await rejection(down.session.token())).toBeInstanceOf(ServerError);
    expect(down.used).toEqual(["1"]);
    const thrown = { what: "no credentials", thrown: new Error("the secret store is down") };
    const keyless = totp({ renew: () => Promise.reject(new AuthenticationError(call, thrown)) });
    keyless.session.drop(await keyless.session.token());
    expect(await rejection(keyless.session.token())).toBeInstanceOf(AuthenticationError);
    expect(keyless.used).toEqual(["1"]);
  });

  it("keeps the refresh token where a renewal gives no other, and tries a refused one once", async () => {
    const tried: string[] = [];
    const answers = [{ token: "a" }, { token: "b" }];
    const { session, used } = totp({
      async renew(refreshToken) {
        tried.push(refreshToken);
        const answer = answers.shift();
        if (answer) return answer;
        throw new AuthenticationError(call, { what: "the answer holds no token" });
      },
      async logIn() {
        used.push("login");
        if (used.length === 2) throw new ServerError(call, failure(503));
        return { token: "session", refreshToken: "refresh" };
      },
    });
    for (const expected of ["session", "a", "b"]) {
      expect(await session.token()).toBe(expected);
      session.drop(expected);
    }
    expect(await rejection(session.token())).toBeInstanceOf(ServerError);
    expect(await session.token()).toBe("session");
    expect(tried).toEqual(["refresh", "refresh", "refresh"]);
  });

  it("never sends a code twice: it waits for the next one", async () => {
    const same = { code: "111111", remainingMs: 5 };
    const { session, used } = totp({}, [same, same, { code: "222222", remainingMs: 30_000 }]);
    session.drop(await session.token());
    await session.token();
    expect(used).toEqual(["111111", "222222"]);
  });
});
