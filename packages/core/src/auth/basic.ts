import { type CheckSecret, type Secret, secretReader } from "../secret.ts";
import type { AuthStrategy } from "../transport/strategy.ts";

/** A user name or password of HTTP Basic, with the name of the client's option. */
export interface BasicPart {
  option: string;
  secret: Secret;
  /** Checks the value. Default: any text on one line. */
  check?: CheckSecret;
}

/**
 * HTTP Basic with UTF-8 credentials (RFC 7617).
 *
 * @throws TypeError that names the missing or invalid option
 */
export function basicAuth(username: BasicPart, password: BasicPart): AuthStrategy {
  const readers = [username, password].map(({ secret, option, check }) =>
    secretReader(secret, option, check),
  );
  return {
    header: "authorization",
    option: `${username.option} or ${password.option}`,
    value() {
      const parts = readers.map((read) => read());
      const isKnown = parts.every((part) => typeof part === "string");
      return isKnown ? write(parts) : Promise.all(parts).then(write);
    },
  };
}

function write(parts: string[]): string {
  const bytes = new TextEncoder().encode(parts.join(":"));
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
