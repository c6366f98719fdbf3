import type { Session } from "./session.ts";
import type { AuthStrategy } from "./strategy.ts";

/** How a session's token is sent. */
export interface BearerOptions {
  /** Name of the header; default `authorization`. */
  header?: string;
  /** Text before the token. Default `Bearer `. */
  prefix?: string;
}

/**
 * Sends a session's token. Where the vendor refuses it, the session gets another one, once per
 * call.
 */
export function bearerAuth(session: Session, options: BearerOptions = {}): AuthStrategy {
  const { header = "authorization", prefix = "Bearer " } = options;
  return {
    header: header.toLowerCase(),
    value: async () => prefix + (await session.token()),
    refused(value) {
      session.drop(value.slice(prefix.length));
      return true;
    },
  };
}
