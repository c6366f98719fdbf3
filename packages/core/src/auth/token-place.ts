import type { AuthCall } from "../transport/strategy.ts";
import type { StoredToken } from "./token-store.ts";

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

/** A session that is kept in a store; `storedSession` makes one. */
export interface StoredSession {
  /**
   * Opens the place of a kind of token.
   *
   * @param kind - vendor and kind of token
   */
  open(kind: string): TokenPlace;
}

/**
 * Opens the place of a connection's option `session`.
 *
 * @throws TypeError where it is anything else
 */
export function placeOf(session: StoredSession | undefined, kind: string): TokenPlace | undefined {
  if (session === undefined) return undefined;
  if (typeof session?.open === "function") return session.open(kind);
  throw new TypeError("session must be storedSession({ store, key })");
}
