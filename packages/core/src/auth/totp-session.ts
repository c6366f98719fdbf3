import { AuthenticationError } from "../errors/authentication-error.ts";
import { within } from "../transport/limit.ts";
import { createSession } from "./create-session.ts";
import type { Login } from "./login.ts";
import { answerOf, isRefusal } from "./refusal.ts";
import type { Session } from "./session.ts";
import type { OpenedToken, WayIn } from "./session-options.ts";
import type { TotpSessionOptions } from "./totp-session-options.ts";

/** Smaller differences are ignored: a `Date` header is rounded to seconds and takes time to arrive. */
const SAME_TIME_MS = 2_000;

/**
 * A session behind a two-factor login. A code is valid once: a second login within its period waits
 * for the next code. So does a login that is refused, once: another client may have used the code,
 * or the clocks differ a little.
 *
 * @throws TypeError that names an option which cannot be meant
 */
export function createTotpSession(options: TotpSessionOptions): Session {
  const { operation, clockOffsetMs, code, logIn, renew, ...others } = options;
  if (!Number.isFinite(clockOffsetMs ?? 0)) {
    throw new TypeError("clockOffsetMs must be milliseconds");
  }
  let offsetMs = clockOffsetMs ?? 0;
  let used: string | undefined;
  let refusedRefresh: string | undefined;
  /** Of the last login, where another code may help. */
  let refusal: unknown;
  let next: string | undefined;

  const byRefreshToken: WayIn = async (login, last) => {
    const refreshToken = last?.refreshToken;
    if (!refreshToken || !renew || refreshToken === refusedRefresh) return undefined;
    const opened = await login.step(operation, async (limit) => {
      try {
        return await renew(refreshToken, limit);
      } catch (error) {
        if (isRefusal(error)) refusedRefresh = refreshToken;
        throw error;
      }
    });
    // A renewal that gives no new refresh token leaves the old one in use.
    return { ...opened, refreshToken: opened.refreshToken ?? refreshToken };
  };

  /**
   * A code that was not used.
   *
   * @throws AuthenticationError where the wait for it is too long for the calls
   */
  async function unusedCode(login: Login): Promise<string> {
    const compute = async () => {
      login.waitsFor = "the one-time code";
      return within(login.call, (async () => code(offsetMs))());
    };
    const current = await compute();
    if (current.code !== used) return current.code;
    // A timer may be early.
    const retryAfterMs = current.remainingMs + 1;
    if (retryAfterMs > login.leftMs()) {
      const refused = refusal ? "the last login was refused, see cause; " : "";
      const seconds = Math.ceil(retryAfterMs / 1000);
      const what = `${refused}the next one-time code comes in ${seconds} s, after the end of the call`;
      throw new AuthenticationError(login.call, { what, retryAfterMs, thrown: refusal });
    }
    login.waitsFor = "the next one-time code";
    await login.pause(retryAfterMs);
    return (await compute()).code;
  }

  async function send(login: Login, fresh: string): Promise<OpenedToken> {
    used = fresh;
    refusal = undefined;
    try {
      return await login.step(operation, (limit) => logIn(fresh, limit));
    } catch (error) {
      const { status, headers } = answerOf(error);
      if (isRefusal(error) && status !== 429) {
        refusal = error;
        const aheadMs = Date.parse(headers?.get?.("date") ?? "") - Date.now();
        if (clockOffsetMs === undefined && Math.abs(aheadMs) > SAME_TIME_MS) offsetMs = aheadMs;
      }
      throw error;
    }
  }

  const byCode: WayIn = async (login) => send(login, await unusedCode(login));

  /** Waits only: the session then looks into its store, before the last way. */
  const towardNextCode: WayIn = async (login) => {
    next = refusal ? await unusedCode(login) : undefined;
    return undefined;
  };

  const byNextCode: WayIn = async (login) => (next ? send(login, next) : undefined);

  return createSession({
    ...others,
    ways: [byRefreshToken, byCode, towardNextCode, byNextCode],
  });
}
