import { nestsDeeper } from "@carespec/document";
import type { Verdict } from "@carespec/mock-kit";
import type { FoundOperation } from "../found/resource.ts";
import { listedStatus } from "./refuse.ts";

/** A request that takes too much work, or would leave too large a value; the message says why. */
export class TooLarge extends Error {
  override name = "TooLarge";
}

/** Levels of a kept value: JSON bodies nest no deeper either. */
export const MOST_LEVELS = 500;

/** Throws {@link TooLarge} for a value of more levels. `name` begins the message. */
export function expectShallow(value: unknown, name: string): void {
  if (nestsDeeper(value, MOST_LEVELS)) {
    throw new TooLarge(`${name} nests deeper than ${MOST_LEVELS} levels`);
  }
}

/** Refuses such a request. A 413 needs no listing, since HTTP itself has it. */
export function refuseTooLarge(found: FoundOperation, { message }: TooLarge): Verdict {
  const status = listedStatus(found, [413, 422, 400]) ?? 413;
  return { status, rule: "tooLarge", reason: message, at: "body" };
}
