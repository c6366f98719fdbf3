import { setTimeout as pause } from "node:timers/promises";
import { UserError } from "@carespec/command";
import { UnexpectedRequests } from "./expectation.ts";

/** How long an expectation waits for requests that are still on their way. */
export interface Waiting {
  /**
   * Milliseconds within which the requests must have come, looked for every 50; by default they must
   * have come already. Clocks that a test runner fakes do not stop it.
   */
  withinMs?: number;
}

const EVERY_MS = 50;

/**
 * Looks again and again until what is expected has happened.
 *
 * @param look - throws {@link UnexpectedRequests} as long as it has not
 * @throws UserError for a time that is not a number of milliseconds
 */
export async function expectSoon<Found>(
  look: () => Promise<Found>,
  { withinMs = 0 }: Waiting = {},
): Promise<Found> {
  if (!(withinMs >= 0 && Number.isFinite(withinMs))) {
    throw new UserError(`withinMs is a number of milliseconds from 0, not ${withinMs}`);
  }
  for (let left = Math.ceil(withinMs / EVERY_MS); ; left -= 1) {
    try {
      return await look();
    } catch (error) {
      if (left <= 0 || !(error instanceof UnexpectedRequests)) throw error;
    }
    await pause(EVERY_MS);
  }
}
