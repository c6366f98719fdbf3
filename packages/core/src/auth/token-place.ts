import { AuthenticationError } from "../errors/authentication-error.ts";
import { isSendable } from "../secret.ts";
import { within } from "../transport/limit.ts";
import type { AuthCall } from "../transport/strategy.ts";
import type { SessionOption, StoredToken } from "./token-store.ts";

/** What a look into the store is for. */
export interface Looking {
  readonly call: AuthCall;
  /** What the call waits for at present, for messages. */
  waitsFor: string;
}

/** A session's place in a store, whose functions are limited in time and whose data is checked. */
export interface TokenPlace {
  get(looking: Looking): Promise<StoredToken | undefined>;
  set(looking: Looking, token: StoredToken): Promise<void>;
  /** Does work while no other process does, where the store can tell. */
  alone(looking: Looking, work: () => Promise<string>): Promise<string>;
}

/**
 * Opens the place that a client's option `session` names.
 *
 * @param kind - vendor and kind of token
 * @throws TypeError that names the missing or invalid member
 */
export function openPlace(kind: string, options: object): TokenPlace | undefined {
  if ("tokenStore" in options) {
    throw new TypeError('unknown option "tokenStore"; give session: { store, key } instead');
  }
  const { session } = options as { session?: SessionOption };
  if (session === undefined) return undefined;
  const { store, key: owner, ...others } = Object(session) as SessionOption;
  const [unknown] = Object.keys(others);
  if (unknown) throw new TypeError(`unknown option ${JSON.stringify(`session.${unknown}`)}`);
  if (typeof store?.get !== "function" || typeof store.set !== "function") {
    throw new TypeError("session.store must have the functions get and set");
  }
  if (typeof owner !== "string" || !/^(?=.*\S)\P{C}{1,256}$/u.test(owner)) {
    throw new TypeError("session.key must be 1 to 256 printable characters");
  }
  const key = `${kind}/${owner}`;

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

  /** Waits for that, within the time of an attempt. */
  async function wait<Result>({ call, waitsFor }: Looking, work: Promise<Result>): Promise<Result> {
    return within(call, work, call.timeoutMs).catch((error) => {
      if (error.name !== "TimeoutError") throw error;
      throw new AuthenticationError(call, { what: `waited too long for ${waitsFor}` });
    });
  }

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
