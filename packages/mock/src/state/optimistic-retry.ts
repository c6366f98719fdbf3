import { setTimeout as wait } from "node:timers/promises";
import { StateUnavailable } from "./store.ts";

const ATTEMPTS = 200;
const LONGEST_PAUSE_MS = 20;

/**
 * Tries until the attempt has a result. Pauses of growing random length keep competing attempts
 * apart. One of them always succeeds, so only very bad luck fails this often.
 */
export async function retryOnConflict<Result>(
  attempt: () => Promise<{ result: Result } | undefined>,
): Promise<Result> {
  for (let count = 0; count < ATTEMPTS; count += 1) {
    if (count > 0) await wait(Math.random() * Math.min(count, LONGEST_PAUSE_MS));
    const done = await attempt();
    if (done) return done.result;
  }
  throw new StateUnavailable(`other processes changed the session ${ATTEMPTS} times meanwhile`);
}
