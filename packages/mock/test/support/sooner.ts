import { setTimeout as wait } from "node:timers/promises";

/**
 * Whether some work ends before a timer that starts with it. Timers end in order even on a slow
 * machine, so this tests the work's own patience and not the machine's speed.
 */
export function isSoonerThan(ms: number, work: Promise<unknown>): Promise<boolean> {
  const over = () => true;
  return Promise.race([work.then(over, over), wait(ms, false, { ref: false })]);
}
