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
  // It goes level by level: a walk into the value could run out of stack.
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) throw new TooLarge(`${name} nests deeper than ${MOST_LEVELS} levels`);
    level = level.flatMap((node) =>
      typeof node === "object" && node !== null ? Object.values(node) : [],
    );
  }
}

/** Refuses such a request. A 413 needs no listing, since HTTP itself has it. */
export function refuseTooLarge(found: FoundOperation, { message }: TooLarge): Verdict {
  const status = listedStatus(found, [413, 422, 400]) ?? 413;
  return { status, rule: "tooLarge", reason: message, at: "body" };
}
