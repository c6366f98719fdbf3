import { isLike } from "../is-like.ts";
import type { JournalEntry } from "../journal/entry.ts";
import { isStatus } from "./compare.ts";

/** Refusals that a test expects; an omitted member does not matter. */
export interface AllowedRefusal {
  /** Name of the vendor. */
  vendor?: string | undefined;
  /** The operationId. */
  operation?: string | undefined;
  /** The path without its query, vendor's prefix included; `*` stands for any characters. */
  path?: string | undefined;
  /** The status, such as `404` or `"4XX"`. */
  status?: number | string | undefined;
  /** The rule of the refusal's reason, such as `library/credentials`, or `validation`. */
  rule?: string | undefined;
}

/** Whether a refused request of the journal is one of these. */
export function isAllowed(allowed: readonly AllowedRefusal[], entry: JournalEntry): boolean {
  return allowed.some((each) => fits(each, entry));
}

function fits(
  allowed: AllowedRefusal,
  { vendor, operation, request, response, reason }: JournalEntry,
) {
  const [target = ""] = request.path.split("?", 1);
  return (
    (allowed.vendor === undefined || allowed.vendor === vendor) &&
    (allowed.operation === undefined || allowed.operation === operation) &&
    (allowed.path === undefined || isLike(target, allowed.path)) &&
    (allowed.rule === undefined || allowed.rule === reason?.rule) &&
    isStatus(response.status, allowed.status)
  );
}
