import type { ApiDescription } from "./api.ts";

/** Where a client's calls go. */
export interface ServerOptions {
  baseUrl?: string | undefined;
  environment?: string | undefined;
  allowInsecure?: boolean | undefined;
}

const HTTP_URL = /^https?:\/\/[^\s\\/?#@]+(\/[^\s\\?#]*)?$/i;
/** Hosts of this machine itself. */
export const LOOPBACK = /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/;

/**
 * The base URL that a client's options name, without a slash at its end.
 *
 * @throws TypeError that names the option which cannot be meant
 */
export function baseUrlOf({ servers }: ApiDescription, options: ServerOptions): string {
  const names = Object.keys(servers);
  const { baseUrl, environment = names[0] ?? "", allowInsecure } = options;
  if (!("baseUrl" in options)) {
    if (Object.hasOwn(servers, environment)) return requireBaseUrl(servers[environment], true);
    if (!names[0]) throw new TypeError("baseUrl is missing");
    throw new TypeError(`environment must be one of ${names.join(", ")}`);
  }
  // Most often a variable that is not set, where the sandbox was meant.
  if (baseUrl === undefined) throw new TypeError("baseUrl must not be undefined: leave it out");
  if (options.environment) throw new TypeError("baseUrl and environment exclude each other");
  return requireBaseUrl(baseUrl, allowInsecure);
}

/**
 * The base URL of a single call.
 *
 * @param server - the operation's, in place of the client's own
 * @throws TypeError where it is not on the client's own origin
 */
export function baseUrlOfCall(baseUrl: string | undefined, own: string, server = own): string {
  if (baseUrl === undefined) return server;
  const url = requireBaseUrl(baseUrl, true);
  if (new URL(url).origin === new URL(own).origin) return url;
  throw new TypeError("baseUrl of a call must have the client's origin");
}

/** @throws TypeError without the value, which may hold a credential */
function requireBaseUrl(value: unknown, allowInsecure?: boolean): string {
  const text = String(value).replace(/\/$/, "");
  if (!HTTP_URL.test(text) || !URL.canParse(text)) {
    throw new TypeError("baseUrl must be an http(s) URL without credentials, query and fragment");
  }
  const { protocol, hostname } = new URL(text);
  if (protocol === "https:" || allowInsecure || LOOPBACK.test(hostname)) return text;
  throw new TypeError("baseUrl must be https:, unless allowInsecure is true");
}
