import type { AuthCall } from "../transport/strategy.ts";
import { createLoginBlock } from "./login-block.ts";
import { isRefusal } from "./refusal.ts";
import type { LoginReason, OpenedToken, SessionOptions } from "./session-options.ts";
import { type Login, type SharedLogin, shareLogin } from "./shared-login.ts";
import { endOf } from "./token-life.ts";
import type { StoredToken } from "./token-store.ts";

/**
 * A token that is fetched when it is first needed, and again when it has expired or was refused.
 */
export interface Session {
  /** The current token. Calls that meet a missing or expired one share a single login. */
  token(call: AuthCall): string | Promise<string>;
  /**
   * Looks into the store where the current token cannot be sent, or is `except`; never logs in.
   * Gives the token that can be sent, and the last known one, which perhaps cannot.
   */
  look(
    call: AuthCall,
    except?: string,
  ): Promise<{ token: string | undefined; last: StoredToken | undefined }>;
  /** Drops `token` if it still is the current one, so that the next call gets another. */
  discard(token: string): void;
  /**
   * Drops a token that the vendor refused, and tells whether another one can be tried. A token that
   * replaced a refused one and is refused soon after stays: another login would not help.
   */
  refuse(token: string): boolean;
}

/** How long a token that replaced a refused one is not replaced again. */
const YOUNG_MS = 30_000;

/** Creates a session. It sends nothing before a call needs its token. */
export function createSession(options: SessionOptions): Session {
  const { place, ways, loginTimeoutMs = 30_000 } = options;
  let current: StoredToken | undefined;
  /** When the current token replaced a refused one. */
  let replacedAt: number | undefined;
  let login: SharedLogin | undefined;
  /** The login before, which may go on although no call waits for it any more. */
  let unfinished: Promise<void> = Promise.resolve();
  const refused = new Set<string>();
  const block = createLoginBlock();

  /** The token itself, where it can be sent. */
  const usable = (kept: StoredToken | undefined): string | undefined =>
    kept && !refused.has(kept.token) && Date.now() < (kept.expiresAt ?? Number.POSITIVE_INFINITY)
      ? kept.token
      : undefined;

  /** Goes on with a token, where it can be sent. */
  function adopt(kept: StoredToken | undefined): string | undefined {
    const token = usable(kept);
    if (!token) return undefined;
    current = kept;
    replacedAt = undefined;
    block.end();
    return token;
  }

  async function renew(login: Login): Promise<string> {
    // By a login that all calls had left, or by another process.
    const late = usable(current);
    if (late) return late;
    const last = (await place?.get(login)) ?? current;
    const found = adopt(last);
    if (found) return found;
    block.check(login.call);
    const reason = !last ? "first" : refused.has(last.token) ? "refused" : "expired";
    let refusal: unknown;
    for (const way of ways) {
      try {
        const opened = await way(login, last, reason);
        if (opened) return await keep(login, opened, reason);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        refusal = error;
      }
      // Another process may have used the code or the refresh token first.
      const other = adopt(await place?.get(login).catch(() => undefined));
      if (other) return other;
    }
    block.begin(refusal);
    throw refusal;
  }

  async function keep(login: Login, opened: OpenedToken, reason: LoginReason): Promise<string> {
    const { token, expiresInMs, refreshToken } = opened;
    current = { token, expiresAt: endOf(expiresInMs), refreshToken };
    replacedAt = reason === "refused" ? Date.now() : undefined;
    block.end();
    refused.clear();
    await place?.set(login, current);
    return token;
  }

  function start(call: AuthCall): SharedLogin {
    const forget = () => {
      if (login === started) login = undefined;
    };
    const started = shareLogin(
      call,
      { loginTimeoutMs, before: unfinished, onLeft: forget },
      (login) => (place ? place.alone(login, () => renew(login)) : renew(login)),
    );
    unfinished = started.token.then(forget, forget);
    return started;
  }

  return {
    token(call) {
      const token = usable(current);
      if (token) return token;
      login ??= start(call);
      return login.join(call);
    },
    async look(call, except) {
      const isOther = (kept: StoredToken | undefined) => kept?.token !== except;
      let [token, last] = [isOther(current) ? usable(current) : undefined, current];
      if (!token && place) {
        const timeoutMs = Math.min(call.timeoutMs, call.deadline.left());
        const stored = await place.get({ call: { ...call, timeoutMs }, waitsFor: "" });
        last = stored ?? last;
        if (isOther(stored)) token = adopt(stored);
      }
      return { token, last };
    },
    discard(token) {
      if (current?.token === token) current = undefined;
    },
    refuse(token) {
      if (current?.token !== token) return true;
      const ageMs = Date.now() - (replacedAt ?? Number.NEGATIVE_INFINITY);
      if (ageMs >= 0 && ageMs < YOUNG_MS) return false;
      refused.add(token);
      return true;
    },
  };
}
