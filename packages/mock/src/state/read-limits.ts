import { UserError } from "@carespec/command";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";

/** The limits that a user may set; left out, each has its default. */
export type LimitOptions = { [Name in Exclude<keyof Limits, "idleMs">]?: number | undefined };

/** The limits with their defaults; throws a {@link UserError} for one that is not a whole number from 1. */
export function readLimits(options: LimitOptions): Limits {
  const limits = { ...DEFAULT_LIMITS };
  for (const name of ["sessions", "journalEntries", "journalBytes", "dataBytes"] as const) {
    const given = options[name];
    if (given === undefined) continue;
    if (!Number.isSafeInteger(given) || given < 1) {
      throw new UserError(`${name} must be a whole number from 1, got ${given}`);
    }
    limits[name] = given;
  }
  return limits;
}
