/** The time that a call has left, all attempts together. */
export interface Deadline {
  /** Milliseconds until its end. */
  left(): number;
  /** Does some work whose time does not count: a login, a person who reads terms. */
  pauseFor<Result>(work: Promise<Result>): Promise<Result>;
}

/** Starts the time of a call. */
export function startDeadline(totalMs: number): Deadline {
  let endsAt = performance.now() + totalMs;
  return {
    left: () => endsAt - performance.now(),
    async pauseFor(work) {
      const startedAt = performance.now();
      const result = await work;
      endsAt += performance.now() - startedAt;
      return result;
    },
  };
}
