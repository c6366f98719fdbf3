import type { Hooks } from "./hooks.ts";
import type { RetryOptions } from "./transport/retry.ts";
import type { Validator } from "./validator.ts";

/** Options of a single call, beside the operation's own input. */
export interface CallOptions {
  /** Headers of this call; they override those that the client supplies, credentials included. */
  headers?: Record<string, string>;
  /** Aborts the call, also while it waits for a retry; it then rejects with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one attempt may take, its body included. */
  timeoutMs?: number;
  /** Milliseconds that the call may take, retries and waiting included, but not a login. */
  totalTimeoutMs?: number;
  /** How often a failed call is repeated, and when; a number is the limit. */
  retry?: number | RetryOptions;
  /** Base URL of the API for this call. */
  baseUrl?: string;
  /** How a redirect is treated. Default `follow`. */
  redirect?: RequestRedirect;
}

/** What every vendor's client accepts. */
export interface ClientOptions {
  /** Base URL of the API, for example a mock's. Default: the vendor's production server. */
  baseUrl?: string | undefined;
  /**
   * Sends the requests. Default: the global `fetch`, looked up at each call. It gets the signal of
   * the timeouts as `init.signal`.
   */
  fetch?: ((request: Request, init: { signal: AbortSignal }) => Promise<Response>) | undefined;
  /** Headers of every call that does not bring its own. Default: none beside the vendor's. */
  headers?: Record<string, string> | undefined;
  /** Milliseconds that one attempt may take, its body included. Default 10,000; `Infinity` for none. */
  timeoutMs?: number | undefined;
  /**
   * Milliseconds that a call may take, retries and waiting included. Default 60,000. A login that
   * it waits for does not count: it has its own timeouts and may ask a person.
   */
  totalTimeoutMs?: number | undefined;
  /** How often a failed call is repeated, and when; a number is the limit. Default: see {@link RetryOptions}. */
  retry?: number | RetryOptions | undefined;
  /** Items per page where a call does not say. Default: the vendor's. */
  pageSize?: number | undefined;
  /** Functions that observe calls, for logs, metrics and traces. Default: none. */
  hooks?: Hooks | readonly Hooks[] | undefined;
  /** Checks requests and answers against the document. Default: none; see the package's `/validate`. */
  validator?: Validator | undefined;
}

/**
 * Returns an option that must be the absolute URL of an HTTP server, without credentials, query and
 * fragment.
 *
 * @throws TypeError that names the option, and the value where it holds no credentials
 */
export function requireHttpUrl(value: string, option: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.username || url?.password) {
    throw new TypeError(`${option} must not contain credentials`);
  }
  if (url && /[?#]/.test(value)) throw new TypeError(`${option} must not contain "?" or "#"`);
  if (url && /^https?:\S+$/i.test(value)) return value;
  const shown = /@/.test(value) ? "" : `: ${JSON.stringify(value)}`;
  throw new TypeError(`${option} is not an absolute URL of an HTTP server${shown}`);
}

/** Throws a `TypeError` that names the first unknown option. */
export function refuseUnknown(rest: object): void {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new TypeError(`unknown option ${JSON.stringify(unknown)}`);
}

/** Returns a number of milliseconds above 0, or throws a `TypeError` that names the option. */
export function requireDuration(value: number, option: string): number {
  if (value > 0) return value;
  throw new TypeError(`${option} must be milliseconds above 0`);
}

/** Throws a `TypeError` that names an option which is given and not a whole number above 0. */
export function requireWhole(value: number | undefined, option: string): void {
  if (value === undefined || (value > 0 && value % 1 === 0)) return;
  throw new TypeError(`${option} must be a whole number above 0`);
}
