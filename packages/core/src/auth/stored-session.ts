import { AuthenticationError } from "../errors/authentication-error.ts";
import { isSendable } from "../secret.ts";
import { within } from "../transport/limit.ts";
import type { Looking, StoredSession } from "./token-place.ts";
import type { SessionOption, StoredToken } from "./token-store.ts";

/**
 * Makes the option `session` of a connection, so that several processes share a session; the clients
 * take `{ store, key }` themselves.
 *
 * @example
 * createAcmeConnection({ ...credentials, session: storedSession({ store, key: personId }) });
 * @throws TypeError that names the missing or invalid member
 */
export function storedSession(session: SessionOption): StoredSession {
  const { store, key: owner, ...others } = Object(session) as SessionOption;
  const [unknown] = Object.keys(others);
  if (unknown) throw new TypeError(`unknown option ${JSON.stringify(`session.${unknown}`)}`);
  if (typeof store?.get !== "function" || typeof store.set !== "function") {
    throw new TypeError("session.store must have the functions get and set");
  }
  if (typeof owner !== "string" || !/^(?=.*\S)\P{C}{1,256}$/u.test(owner)) {
    throw new TypeError("session.key must be 1 to 256 printable characters");
  }

  /** Calls a function of the store, whose errors then name it. */
  async function use<Result>(
    looking: Looking,
    name: string,
    work: () => Result,
  ): Promise<Awaited<Result>> {
    looking.waitsFor = `session.store.${name}`;
    try {
      return await work();
    } catch (thrown) {
      throw new AuthenticationError(looking.call, {
        what: `session.store.${name} failed, see cause`,
        thrown,
      });
    }
  }

  return {
    open(kind) {
      const key = `${kind}/${owner}`;
      return {
        get: async (looking) =>
          readToken(
            await wait(
              looking,
              use(looking, "get", () => store.get(key)),
            ),
          ),
        set: async (looking, token) => {
          await wait(
            looking,
            use(looking, "set", () => store.set(key, token)),
          );
        },
        async alone(looking, work) {
          if (!store.lock) return work();
          let begin: () => void = () => {};
          const begun = new Promise<void>((resolve) => {
            begin = resolve;
          });
          let result: Promise<string> | undefined;
          const locked = use(looking, "lock", () =>
            store.lock?.(key, async () => {
              looking.call.signal?.throwIfAborted();
              begin();
              result ??= work();
              return result;
            }),
          );
          // The work's own error comes from itself.
          locked.catch(() => {});
          await within(looking.call, Promise.race([begun, locked]));
          const token = await result;
          looking.waitsFor = "session.store.lock";
          await wait(looking, locked);
          if (token) return token;
          const what = "session.store.lock has not done its work";
          throw new AuthenticationError(looking.call, { what });
        },
      };
    },
  };
}

/** Waits for the store, within the time of an attempt and of the call. */
async function wait<Result>({ call, waitsFor }: Looking, work: Promise<Result>): Promise<Result> {
  const timeoutMs = Math.min(call.timeoutMs, call.deadline.left());
  const late = () => new AuthenticationError(call, { what: `waited too long for ${waitsFor}` });
  return within(call, work, timeoutMs, late);
}

/** Returns what a store gave, where a session can be continued with it. */
function readToken(given: unknown): StoredToken | undefined {
  const { token, expiresAt, refreshToken } = Object(given);
  const isToken = typeof token === "string" && token !== "" && isSendable(token);
  const isFit =
    isToken &&
    (expiresAt == null || Number.isFinite(expiresAt)) &&
    (refreshToken == null || typeof refreshToken === "string");
  return isFit ? { token, expiresAt: expiresAt ?? undefined, refreshToken } : undefined;
}
