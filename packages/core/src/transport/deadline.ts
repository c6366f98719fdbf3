/** The time that some work has left, for example a call with all its attempts. */
export interface Deadline {
  /** Milliseconds until its end. */
  left(): number;
  /** Moves its end, after work that does not count: a login, a person who reads terms. */
  extend(ms: number): void;
}

/** A limit of time and of the caller's patience, until it is lifted. */
export interface Limit {
  /** Aborts, with a TimeoutError or an AbortError, when the limit is reached. */
  readonly signal: AbortSignal;
  /** Waits for work, which is abandoned when the limit is reached. */
  within<Result>(work: Promise<Result>): Promise<Result>;
  /** Lets the process end before the limit, where the platform can. */
  detach(): void;
  /** Ends the limit, since what it watched has ended; with an error, its signal aborts. */
  lift(error?: Error): void;
}

/** Starts the time of some work. */
export function startDeadline(totalMs: number): Deadline {
  let endsAt = performance.now() + totalMs;
  return {
    left: () => endsAt - performance.now(),
    extend(ms) {
      endsAt += ms;
    },
  };
}
