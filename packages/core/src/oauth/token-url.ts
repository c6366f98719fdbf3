import { LOOPBACK } from "../base-url.ts";

/**
 * The address of a token endpoint.
 *
 * @throws TypeError that names the option where credentials must not be sent there
 */
export function requireTokenUrl(value: unknown, option: string): URL {
  if (typeof value !== "string" || !URL.canParse(value)) {
    throw new TypeError(`${option} must be a URL`);
  }
  const url = new URL(value);
  const { protocol, hostname, username, password, hash } = url;
  if (username || password || hash) {
    throw new TypeError(`${option} must be a URL without credentials and fragment`);
  }
  if (protocol === "https:" || (protocol === "http:" && LOOPBACK.test(hostname))) return url;
  throw new TypeError(`${option} must be https:`);
}
