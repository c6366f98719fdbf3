import type { FailedCall, VendorError } from "../errors/vendor-error.ts";
import type { RetryOptions } from "./retry.ts";

/** One call, with its state across attempts. */
export interface Call extends FailedCall {
  /** Identifies the call to hooks; the call itself holds secrets. */
  readonly identity: object;
  /** Names of the security schemes that it requires. */
  readonly security: readonly string[];
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly retry: RetryOptions;
  /** Deadline by `performance.now()`; the time of logins is added to it. */
  endsAt: number;
  /** How the answer's body is read. */
  readonly parseAs: string;
  /** Attempts so far. */
  attempt: number;
  /** The last answer's text, where it was read. */
  text?: string;
  /** What the last attempt failed with. */
  failure?: VendorError | undefined;
}

/** Whether the answer's body is left to the caller: bytes, or a stream. */
export function isRaw({ parseAs }: Call): boolean {
  return parseAs !== "json" && parseAs !== "text";
}

/** Milliseconds until the call's deadline. */
export function timeLeft({ endsAt }: Call): number {
  return endsAt - performance.now();
}
