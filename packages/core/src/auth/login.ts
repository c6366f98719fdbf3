import type { CalledOperation } from "../errors/failure.ts";
import type { AuthCall } from "../transport/strategy.ts";

/** A login in progress, which all calls that need it share. */
export interface Login {
  /** The call that began it. Its signal aborts when no call waits any more. */
  readonly call: AuthCall & { readonly signal: AbortSignal };
  /** What the calls wait for at present, for messages. */
  waitsFor: string;
  /** Milliseconds that the most patient of the calls has left. */
  leftMs(): number;
  /** Waits, as part of the calls' time. */
  pause(delayMs: number): Promise<void>;
  /**
   * Does a step of the login: within the login's time, which does not count as the calls'.
   *
   * @throws TimeoutError of the step's operation
   */
  step<Result>(
    operation: CalledOperation,
    work: (limit: { totalTimeoutMs: number }) => Promise<Result>,
  ): Promise<Result>;
  /** Asks a person, unless no call waits any more. The time counts nowhere. */
  ask<Result>(question: () => Result | Promise<Result>): Promise<Result>;
}
