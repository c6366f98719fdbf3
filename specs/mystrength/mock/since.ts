import type { Call } from "@carespec/mock-kit";
import { centralMidnight } from "./central-time.ts";

/**
 * The moment since which a record must have been modified. Where both parameters are sent, both
 * hold, so the later one counts; the vendor names no precedence, so that is inferred.
 */
export function sinceOf({ since, sinceDate }: Call["query"]): number {
  const moment = since === undefined ? Number.NEGATIVE_INFINITY : Number(since);
  const midnight =
    sinceDate === undefined ? Number.NEGATIVE_INFINITY : centralMidnight(String(sinceDate));
  return Math.max(moment, midnight);
}
