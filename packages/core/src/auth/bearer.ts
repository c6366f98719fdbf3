import type { AuthStrategy } from "../transport/strategy.ts";
import type { Session } from "./session.ts";

/** How a session's token is sent. */
export interface BearerOptions {
  /** Name of the header; default `authorization`. */
  header?: string;
  /** Text before the token. Default `Bearer `. */
  prefix?: string;
}

/**
 * Sends a session's token. Where the vendor refuses it, the session gets another one, once per
 * call, unless it has just done so.
 */
export function bearerAuth(session: Session, options: BearerOptions = {}): AuthStrategy {
  const { header = "authorization", prefix = "Bearer " } = options;
  return {
    header: header.toLowerCase(),
    option: "the login",
    value: async (call) => prefix + (await session.token(call)),
    keepsTime: true,
    refused: (value) => session.refuse(value.slice(prefix.length)),
  };
}
