import type { Hooks } from "./hooks.ts";
import type { RetryOptions } from "./transport/retry.ts";
import type { Validator } from "./validator.ts";

/** Options of a single call, beside the operation's own input. */
export interface CallOptions {
  /** Headers of this call; they win over those that the client supplies, credentials included. */
  headers?: Record<string, string> | undefined;
  /**
   * Aborts the call, also while it waits for a retry and while its body is read; it then rejects
   * with an `AbortError`.
   */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds that one attempt may take, its body included, also one that you read as a stream.
   * @default 10,000, or the client's
   */
  timeoutMs?: number | undefined;
  /**
   * Milliseconds that the call may take, retries and waiting included, but not a login.
   * @default 60,000, or the client's
   */
  totalTimeoutMs?: number | undefined;
  /** How often a failed call is repeated, and when; a number is the limit. @default the client's */
  retry?: number | RetryOptions | undefined;
  /** Base URL of the API for this call. @default the client's */
  baseUrl?: string | undefined;
  /**
   * More of what the platform's `fetch` takes, for example `dispatcher`, `cache` or `keepalive`.
   * Method, headers, body, signal and redirects belong to the client. @default the client's
   */
  fetchOptions?: object | undefined;
}

/** What every vendor's client accepts. */
export interface ClientOptions {
  /** Base URL of the API, for example a mock's. @default the vendor's production server */
  baseUrl?: string | undefined;
  /**
   * Sends the requests; any `fetch` of the platform's shape. It gets an address and, in `init`,
   * everything else: method, headers, body, the signal of the timeouts and `redirect: "manual"`.
   * @default the global `fetch`, looked up at each call
   */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /**
   * More of what `fetch` takes, for example `dispatcher`, `cache` or `keepalive`.
   * @default none
   */
  fetchOptions?: object | undefined;
  /** Headers of every call that does not bring its own. @default none beside the vendor's */
  headers?: Record<string, string> | undefined;
  /** Milliseconds that one attempt may take, its body included; `Infinity` for no limit. @default 10,000 */
  timeoutMs?: number | undefined;
  /**
   * Milliseconds that a call may take, retries and waiting included. A login that it waits for does
   * not count: it has its own timeouts and may ask a person. @default 60,000
   */
  totalTimeoutMs?: number | undefined;
  /** Bytes of the largest body that is read, after decompression. @default 67,108,864 (64 MiB) */
  maxBodyBytes?: number | undefined;
  /** How often a failed call is repeated, and when; a number is the limit. @default see {@link RetryOptions} */
  retry?: number | RetryOptions | undefined;
  /** Items per page where a call does not say. @default the vendor's */
  pageSize?: number | undefined;
  /** Functions that observe calls, for logs, metrics and traces. @default none */
  hooks?: Hooks | readonly Hooks[] | undefined;
  /** Checks requests and answers against the document; see the package's `/validate`. @default none */
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
  if (typeof value === "number" && value > 0) return value;
  throw new TypeError(`${option} must be milliseconds above 0`);
}

/** Throws a `TypeError` that names an option which is given and not a whole number above 0. */
export function requireWhole(value: number | undefined, option: string): void {
  if (value === undefined || (Number.isInteger(value) && value > 0)) return;
  throw new TypeError(`${option} must be a whole number above 0`);
}
