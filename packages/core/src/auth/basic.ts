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
  const [readName, readSecret] = [username, password].map(({ secret, option, check }) =>
    secretReader(secret, option, check),
  ) as [() => string | Promise<string>, () => string | Promise<string>];
  let fixed: string | undefined;
  if (typeof username.secret === "string" && typeof password.secret === "string") {
    fixed = write(username.secret, password.secret);
  }
  return {
    header: "authorization",
    value: () => fixed ?? Promise.all([readName(), readSecret()]).then(([n, s]) => write(n, s)),
  };
}

function write(username: string, password: string): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
