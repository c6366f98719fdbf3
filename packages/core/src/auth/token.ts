import { requireHeaderText, type Secret, secretReader } from "../secret.ts";
import type { AuthStrategy } from "../transport/strategy.ts";

/**
 * Sends a token that the user has got elsewhere, as `Authorization: Bearer`.
 *
 * @param token - the token, or a function that fetches it
 * @param option - name of the client's option, for messages
 * @throws TypeError where the token is missing, empty or cannot be sent in a header
 */
export function tokenAuth(token: Secret, option: string): AuthStrategy {
  const read = secretReader(token, option, requireHeaderText);
  const write = (own: string) => `Bearer ${own}`;
  return {
    header: "authorization",
    option,
    value() {
      const own = read();
      return typeof own === "string" ? write(own) : own.then(write);
    },
  };
}
