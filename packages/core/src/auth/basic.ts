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
  let text: string | undefined;
  let header = "";
  const write = (parts: string[]) => {
    const own = parts.join(":");
    // Encoding takes longer than the rest of writing a request.
    if (own !== text) [text, header] = [own, encode(own)];
    return header;
  };
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

function encode(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
