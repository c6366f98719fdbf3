import { requireHeaderText, type Secret, secretReader } from "../secret.ts";
import type { AuthStrategy } from "../transport/strategy.ts";

/**
 * Sends an API key in a header.
 *
 * @param header - the header's name
 * @param key - the key, or a function that fetches it
 * @param option - name of the client's option, for messages
 * @throws TypeError where the key is missing, empty or cannot be sent in a header
 */
export function apiKeyAuth(header: string, key: Secret, option: string): AuthStrategy {
  const value = secretReader(key, option, requireHeaderText);
  return { header: header.toLowerCase(), option, value };
}
