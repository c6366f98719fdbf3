/** The time that some work has left, for example a call with all its attempts. */
export interface Deadline {
  /** Milliseconds until its end. */
  left(): number;
  /** Stops its time, for work that does not count: a login, a person who reads terms. */
  pause(): void;
  resume(): void;
}

/** Starts the time of some work. */
export function startDeadline(totalMs: number): Deadline {
  let endsAt = performance.now() + totalMs;
  let pausedAt: number | undefined;
  return {
    left: () => endsAt - (pausedAt ?? performance.now()),
    pause() {
      pausedAt ??= performance.now();
    },
    resume() {
      if (pausedAt !== undefined) endsAt += performance.now() - pausedAt;
      pausedAt = undefined;
    },
  };
}
