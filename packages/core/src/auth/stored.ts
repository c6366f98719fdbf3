import { observed } from "../observe.ts";
import type { ClientOptions, ConnectionOptionsOf } from "../options.ts";
import { storedSession } from "./stored-session.ts";
import type { SessionOption } from "./token-store.ts";

/** The options of a client whose session can be kept. */
type SessionClientOptions = ClientOptions & { session?: SessionOption | undefined };

/**
 * The options of a client as its connection takes them: an observer in place of hooks, a stored
 * session in place of store and key.
 *
 * @throws TypeError that names the missing or invalid member
 */
export function stored<Options extends SessionClientOptions>(
  options: Options,
): ConnectionOptionsOf<Options> {
  const given: Options = Object(options);
  if ("tokenStore" in given) {
    throw new TypeError('unknown option "tokenStore"; give session: { store, key } instead');
  }
  const session = given.session === undefined ? undefined : storedSession(given.session);
  return { ...observed(given), session } as never;
}
