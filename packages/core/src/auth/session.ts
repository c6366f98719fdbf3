import type { AuthCall } from "../transport/strategy.ts";
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
