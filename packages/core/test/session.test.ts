import { describe, expect, it, vi } from "vitest";
import { createSession, isAuthenticationError } from "../src/index.ts";

describe("a session", () => {
  it("logs in once for a hundred calls that wait at the same time", async () => {
    const open = vi.fn(async () => ({ token: "first", expiresInMs: 60_000 }));
    const session = createSession(open);
    const tokens = await Promise.all(Array.from({ length: 100 }, () => session.token()));
    expect(new Set(tokens)).toEqual(new Set(["first"]));
    expect(open).toHaveBeenCalledTimes(1);
  });

  it("logs in anew shortly before the token runs out", async () => {
    vi.useFakeTimers();
    try {
      let count = 0;
      const session = createSession(async () => ({ token: `t${++count}`, expiresInMs: 60_000 }));
      expect(await session.token()).toBe("t1");
      vi.advanceTimersByTime(49_000);
      expect(await session.token()).toBe("t1");
      vi.advanceTimersByTime(2_000);
      expect(await session.token()).toBe("t2");
    } finally {
      vi.useRealTimers();
    }
  });

  it("uses a token of a few seconds more than once", async () => {
    let count = 0;
    const session = createSession(async () => ({ token: `t${++count}`, expiresInMs: 5_000 }));
    expect(await session.token()).toBe("t1");
    expect(await session.token()).toBe("t1");
  });

  it("keeps the text of an unparsable login answer out of its error", async () => {
    const session = createSession(async () => JSON.parse('{"access_token": tok-secret}'));
    const error = await session.token().catch((reason: unknown) => reason);
    expect(isAuthenticationError(error)).toBe(true);
    expect(String((error as Error).stack)).not.toContain("tok-");
  });

  it("keeps a token without a stated lifetime until it is invalidated", async () => {
    let count = 0;
    const session = createSession(async () => ({ token: `t${++count}` }));
    expect(await session.token()).toBe("t1");
    session.invalidate("t1");
    expect(await session.token()).toBe("t2");
  });

  it("ignores the invalidation of a token that has been replaced already", async () => {
    let count = 0;
    const session = createSession(async () => ({ token: `t${++count}` }));
    session.invalidate(await session.token());
    expect(await session.token()).toBe("t2");
    session.invalidate("t1");
    expect(await session.token()).toBe("t2");
  });

  it("tries again after a login that failed", async () => {
    let count = 0;
    const session = createSession(async () => {
      count += 1;
      if (count === 1) throw new Error("the network is down");
      return { token: "second" };
    });
    await expect(session.token()).rejects.toThrow("the network is down");
    expect(await session.token()).toBe("second");
  });
});
