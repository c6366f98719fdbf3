import { checkOptions, type OptionCheck, WHOLE } from "./option-checks.ts";

/** How many requests are sent. */
export interface LimiterOptions {
  /** Requests that begin in a second, at even distances. @default no limit */
  requestsPerSecond?: number | undefined;
  /**
   * Requests that are under way at once, until their answers have been read; those of streams until
   * their headers came. @default no limit
   */
  inFlight?: number | undefined;
}

/** Lets requests begin one by one. Clients that share it share its limits. */
export interface Limiter {
  /**
   * Waits for the turn of a request, for some milliseconds at most. Resolves with a function to
   * call when the request has ended; with `undefined` where its turn has not come in time, or the
   * signal has aborted.
   */
  acquire(timeoutMs: number, signal: AbortSignal | undefined): Promise<(() => void) | undefined>;
}

/** The longest wait of a timer; more means for ever. */
const LONGEST_MS = 2 ** 31 - 1;

const RATE: OptionCheck = [(value) => typeof value === "number" && value > 0, "a number above 0"];

/**
 * Limits the requests of all clients that get it as their option `limiter`, repetitions and logins
 * included. Waiting counts as a call's time (`totalTimeoutMs`), not as an attempt's.
 *
 * @throws TypeError that names an option which is unknown or cannot be meant
 * @example
 * const limiter = createLimiter({ requestsPerSecond: 5, inFlight: 2 });
 */
export function createLimiter(options: LimiterOptions = {}): Limiter {
  checkOptions(options, { requestsPerSecond: RATE, inFlight: WHOLE });
  const { requestsPerSecond = Infinity, inFlight = Infinity } = options;
  const queue = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = 0;
  let nextAt = 0;

  function admit(): void {
    clearTimeout(timer);
    for (const begin of queue) {
      const now = performance.now();
      if (running >= inFlight) return;
      if (now < nextAt) {
        timer = setTimeout(admit, Math.ceil(nextAt - now));
        return;
      }
      nextAt = now + 1000 / requestsPerSecond;
      running += 1;
      queue.delete(begin);
      begin();
    }
  }

  function releaseOnce(): () => void {
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      running -= 1;
      admit();
    };
  }

  return {
    acquire: (timeoutMs, signal) =>
      new Promise((resolve) => {
        const leave = (release?: () => void) => {
          queue.delete(begin);
          if (queue.size === 0) clearTimeout(timer);
          clearTimeout(expiry);
          signal?.removeEventListener("abort", abort);
          resolve(release);
        };
        const begin = () => leave(releaseOnce());
        const abort = () => leave();
        const expiry = timeoutMs < LONGEST_MS ? setTimeout(leave, timeoutMs) : undefined;
        signal?.addEventListener("abort", abort);
        queue.add(begin);
        if (signal?.aborted) abort();
        else admit();
      }),
  };
}
