/** Measures how long some works take, all together. */
export interface Stopwatch {
  /** Milliseconds until now. */
  ms(): number;
  /** Runs until the work has ended. */
  during<Result>(work: Promise<Result>): Promise<Result>;
}

/** Creates a stopwatch that has not run yet. */
export function createStopwatch(): Stopwatch {
  let totalMs = 0;
  let startedAt: number | undefined;
  const ms = () => totalMs + (startedAt === undefined ? 0 : performance.now() - startedAt);
  return {
    ms,
    async during(work) {
      startedAt = performance.now();
      try {
        return await work;
      } finally {
        totalMs = ms();
        startedAt = undefined;
      }
    },
  };
}
