import type { FailedCall, VendorError } from "../errors/vendor-error.ts";
import type { RetryOptions } from "./retry.ts";

/** One call of a user's, on its way through its attempts. */
export interface Call extends FailedCall {
  /** What hooks know the call by; the call itself holds what nobody is to see. */
  readonly identity: object;
  /** Names of the security schemes that it wants. */
  readonly security: readonly string[];
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly retry: RetryOptions;
  /** When it has to be over, by `performance.now()`; put off by what logins take. */
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

/** Milliseconds until the call has to be over. */
export function timeLeft({ endsAt }: Call): number {
  return endsAt - performance.now();
}
