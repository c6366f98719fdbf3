import { requireHeaderText, type Secret, secretReader } from "../secret.ts";
import type { AuthStrategy } from "./strategy.ts";

/**
 * Sends a key in a header of its own.
 *
 * @param header - the header's name
 * @param key - the key, or a function that fetches it
 * @param option - name of the client's option, for messages
 * @throws TypeError where the key is missing, empty or nothing that a header can hold
 */
export function apiKeyAuth(header: string, key: Secret, option: string): AuthStrategy {
  return { header: header.toLowerCase(), value: secretReader(key, option, requireHeaderText) };
}
