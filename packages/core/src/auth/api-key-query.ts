import { encodeText } from "../parameters/scalar.ts";
import { type Secret, secretReader } from "../secret.ts";
import type { AuthStrategy } from "../transport/strategy.ts";
import { placedAuth } from "./placed.ts";

/**
 * Sends an API key in the query. Errors and hooks never show it; a vendor's logs most likely do.
 *
 * @param name - the parameter's name
 * @param key - the key, or a function that fetches it
 * @param option - name of the client's option, for messages
 * @throws TypeError where the key is missing or empty
 */
export function apiKeyQueryAuth(name: string, key: Secret, option: string): AuthStrategy {
  const value = secretReader(key, option);
  const pair = `${encodeText(name, name)}=`;
  return placedAuth({ option, value }, "query", name, (own, url) => {
    const [address, query = ""] = url.split("?");
    // The call's own, or that of an attempt before, which a redirect has repeated.
    const others = query.split("&").filter((each) => each !== "" && !each.startsWith(pair));
    return `${address}?${[...others, pair + encodeText(own, option)].join("&")}`;
  });
}
