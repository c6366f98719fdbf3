import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  AuthenticationError,
  createTotpSession,
  type OneTimeCode,
  requireToken,
  ServerError,
  type TotpSessionOptions,
} from "../src/vendor.ts";
import { sessionCall } from "./support/session-call.ts";

const call = { api: "things", method: "POST", path: "/sessions/renew" };
const failure = (status: number) => ({
  what: `${status}`,
  response: new Response(null, { status }),
});

function totp(more: Partial<TotpSessionOptions> = {}, codes: OneTimeCode[] = []) {
  const used: string[] = [];
  const next = ["3", "2", "1"];
  const session = createTotpSession({
    operation: call,
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
    expect(await totp().session.token(sessionCall())).toBe("session-1");
  });

  it("is renewed with the refresh token, without another code", async () => {
    const renewed: string[] = [];
    const { session, used } = totp({
      async renew(refreshToken) {
        renewed.push(refreshToken);
        return { token: "renewed", refreshToken: "next" };
      },
    });
    session.refuse(await session.token(sessionCall()));
    expect(await session.token(sessionCall())).toBe("renewed");
    expect([renewed, used]).toEqual([["refresh-1"], ["1"]]);
  });

  it("logs in again where the refresh token is refused, but not where the vendor is down", async () => {
    const refusal = totp({
      renew: () => Promise.reject(new AuthenticationError(call, failure(401))),
    });
    refusal.session.refuse(await refusal.session.token(sessionCall()));
    expect(await refusal.session.token(sessionCall())).toBe("session-2");
    const down = totp({ renew: () => Promise.reject(new ServerError(call, failure(503))) });
    down.session.refuse(await down.session.token(sessionCall()));
    expect(await rejection(down.session.token(sessionCall()) as Promise<string>)).toBeInstanceOf(
      ServerError,
    );
    expect(down.used).toEqual(["1"]);
    const thrown = { what: "no credentials", thrown: new Error("the secret store is down") };
    const keyless = totp({ renew: () => Promise.reject(new AuthenticationError(call, thrown)) });
    keyless.session.refuse(await keyless.session.token(sessionCall()));
    expect(await rejection(keyless.session.token(sessionCall()) as Promise<string>)).toBeInstanceOf(
      AuthenticationError,
    );
    expect(keyless.used).toEqual(["1"]);
  });

  it("keeps the refresh token where a renewal gives no other, and tries a refused one once", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const tried: string[] = [];
    const answers = [{ token: "a" }, { token: "b" }];
    const { session, used } = totp({
      async renew(refreshToken) {
        tried.push(refreshToken);
        const answer = answers.shift();
        if (answer) return answer;
        return { token: requireToken(call, undefined) };
      },
      async logIn() {
        used.push("login");
        if (used.length === 2) throw new ServerError(call, failure(503));
        return { token: "session", refreshToken: "refresh" };
      },
    });
    for (const expected of ["session", "a", "b"]) {
      expect(await session.token(sessionCall())).toBe(expected);
      vi.advanceTimersByTime(30_000);
      session.refuse(expected);
    }
    expect(await rejection(session.token(sessionCall()) as Promise<string>)).toBeInstanceOf(
      ServerError,
    );
    expect(await session.token(sessionCall())).toBe("session");
    expect(tried).toEqual(["refresh", "refresh", "refresh"]);
  });

  it("never sends a code twice: it waits for the next one", async () => {
    const same = { code: "111111", remainingMs: 5 };
    const { session, used } = totp({}, [same, same, { code: "222222", remainingMs: 30_000 }]);
    session.refuse(await session.token(sessionCall()));
    await session.token(sessionCall());
    expect(used).toEqual(["111111", "222222"]);
  });
});
