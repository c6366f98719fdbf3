import type { StoredSession } from "./auth/token-place.ts";
import type { Hooks } from "./hooks.ts";
import type { Limiter } from "./limiter.ts";
import type { Observer } from "./transport/observer.ts";
import type { RetryPolicy } from "./transport/retry.ts";
import type { RetryOptions } from "./transport/retry-options.ts";
import type { Validator } from "./validator.ts";

/** Options of a single call, beside the operation's own input. */
export interface CallOptions {
  /**
   * Headers of this call; they win over those that the client supplies, credentials included.
   * `null` leaves a header out. @default none
   */
  headers?: HeaderOptions | undefined;
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
  /** Base URL of the API for this call, on the origin of the client's own. @default the client's */
  baseUrl?: string | undefined;
  /**
   * More of what the platform's `fetch` takes, for example `dispatcher`, `cache` or `keepalive`.
   * Method, headers, body, signal and redirects belong to the client. @default the client's
   */
  fetchOptions?: object | undefined;
}

/** Headers by name; `null` takes away one that the client would send. */
export type HeaderOptions = Headers | Record<string, string | null | undefined>;

/** What every vendor's client accepts. */
export interface ClientOptions extends SharedOptions {
  /** Functions that observe calls, for logs, metrics and traces. @default none */
  hooks?: Hooks | readonly Hooks[] | undefined;
  /** How often a failed call is repeated, and when; a number is the limit. @default see {@link RetryOptions} */
  retry?: number | RetryOptions | undefined;
}

/** What every vendor's connection accepts. */
export interface ConnectionOptions extends SharedOptions {
  /** Tells about calls; `observe(hooks)` makes one. @default none */
  observer?: Observer | undefined;
  /** How often a failed call is repeated, or a policy; `retryPolicy({ … })` makes one. @default 2 */
  retry?: number | RetryPolicy | undefined;
}

/** The options of a client as its connection takes them. */
export type ConnectionOptionsOf<Options> = Omit<Options, keyof ClientOptions | "session"> &
  ConnectionOptions &
  (Options extends { session?: unknown } ? ConnectionSession : unknown);

/** What the connection of a vendor with a login accepts. */
export interface ConnectionSession {
  /**
   * Shares the session with other processes; `storedSession({ store, key })` makes one.
   * @default this connection's memory
   */
  session?: StoredSession | undefined;
}

/** What clients and connections accept. */
export interface SharedOptions {
  /**
   * Base URL of the API, for example a mock's. `undefined` is refused, so that a variable which is
   * not set does not mean production: leave the option out. @default the vendor's production server
   */
  baseUrl?: string;
  /** Whether `baseUrl` may be `http:` on a host that is not this machine's own. @default false */
  allowInsecure?: boolean | undefined;
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
  headers?: HeaderOptions | undefined;
  /** Milliseconds that one attempt may take, its body included; `Infinity` for no limit. @default 10,000 */
  timeoutMs?: number | undefined;
  /**
   * Milliseconds that a call may take, retries and waiting included. A login that it waits for does
   * not count: it has its own timeouts and may ask a person. @default 60,000
   */
  totalTimeoutMs?: number | undefined;
  /**
   * Bytes of the largest body that is read, after decompression. Bytes and streams of a `fetch`
   * without streams of the platform, such as node-fetch, are not limited. @default 67,108,864 (64 MiB)
   */
  maxBodyBytes?: number | undefined;
  /** Limits requests per second and in flight; clients may share one. @default none */
  limiter?: Limiter | undefined;
  /**
   * Parses the JSON of answers, for example one that keeps integers above 2^53 exact; {@link Int64}
   * says how their type follows.
   * @default `JSON.parse`
   */
  parseJson?: ((text: string) => unknown) | undefined;
  /** Items per page where a call does not say. @default the vendor's */
  pageSize?: number | undefined;
  /** Checks requests and answers against the document; see the package's `/validate`. @default none */
  validator?: Validator | undefined;
}
