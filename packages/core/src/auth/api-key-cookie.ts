import { requireText, type Secret, secretReader } from "../secret.ts";
import type { AuthStrategy } from "../transport/strategy.ts";
import { placedAuth } from "./placed.ts";

/**
 * Sends an API key in a cookie, beside the cookies of the call. A call's own cookie of that name
 * wins. Browsers do not let a program send cookies.
 *
 * @param name - the cookie's name
 * @param key - the key, or a function that fetches it
 * @param option - name of the client's option, for messages
 * @throws TypeError where the key is missing, empty or cannot be sent in a cookie
 */
export function apiKeyCookieAuth(name: string, key: Secret, option: string): AuthStrategy {
  const value = secretReader(key, option, requireCookieText);
  return placedAuth({ option, value }, "cookie", name, (own, url, headers) => {
    const { cookie } = headers;
    if (!`; ${cookie}`.includes(`; ${name}=`)) {
      headers.cookie = `${cookie ? `${cookie}; ` : ""}${name}=${own}`;
    }
    return url;
  });
}

/** @throws TypeError that names the option, never its value */
function requireCookieText(value: unknown, option: string): string {
  const text = requireText(value, option);
  if (/^[!#-+\--:<-[\]-~]+$/.test(text)) return text;
  throw new TypeError(`${option} must have only characters that a cookie can hold`);
}
