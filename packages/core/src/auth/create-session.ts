import { checkOptions, DURATION } from "../option-checks.ts";
import type { AuthCall } from "../transport/strategy.ts";
import type { Login } from "./login.ts";
import { createLoginBlock } from "./login-block.ts";
import { isRefusal } from "./refusal.ts";
import type { Session } from "./session.ts";
import type { SessionOptions } from "./session-options.ts";
import { type SharedLogin, shareLogin } from "./shared-login.ts";
import { endOf } from "./token-life.ts";
import type { StoredToken } from "./token-store.ts";

/** How long a token that replaced a refused one is not replaced again. */
const YOUNG_MS = 30_000;

/**
 * Creates a session. It sends nothing before a call needs its token.
 *
 * @throws TypeError that names an option which cannot be meant
 */
export function createSession({ place, ways, loginTimeoutMs = 30_000 }: SessionOptions): Session {
  checkOptions({ loginTimeoutMs }, { loginTimeoutMs: DURATION });
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
    kept && !refused.has(kept.token) && Date.now() < (kept.expiresAt ?? Infinity)
      ? kept.token
      : undefined;

  function use(kept: StoredToken, replaced?: number): string {
    current = kept;
    replacedAt = replaced;
    block.end();
    return kept.token;
  }

  /** Goes on with a token that was found, where it can be sent. */
  const adopt = (found: StoredToken | undefined): string | undefined =>
    found && usable(found) && use(found);

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
        if (opened) {
          const { token, expiresInMs, refreshToken } = opened;
          const kept = { token, expiresAt: endOf(expiresInMs), refreshToken };
          use(kept, reason === "refused" ? Date.now() : undefined);
          refused.clear();
          await place?.set(login, kept);
          return token;
        }
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

  function start(call: AuthCall): SharedLogin {
    const forget = () => {
      if (login === started) login = undefined;
    };
    const limits = { loginTimeoutMs, before: unfinished, onLeft: forget };
    const started = shareLogin(call, limits, (login) =>
      place ? place.alone(login, () => renew(login)) : renew(login),
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
      const token = isOther(current) ? usable(current) : undefined;
      const stored = token ? undefined : await place?.get({ call, waitsFor: "" });
      return {
        token: token ?? (isOther(stored) ? adopt(stored) : undefined),
        last: stored ?? current,
      };
    },
    discard(token) {
      if (current?.token === token) current = undefined;
    },
    refuse(token) {
      if (current?.token !== token) return true;
      const ageMs = Date.now() - (replacedAt ?? -Infinity);
      if (ageMs >= 0 && ageMs < YOUNG_MS) return false;
      refused.add(token);
      return true;
    },
  };
}
