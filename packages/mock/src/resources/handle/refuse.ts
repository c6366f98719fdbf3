import type { Verdict } from "@carespec/mock-kit";
import type { FoundOperation } from "../found/resource.ts";

/** Why a request is refused. */
export type Refusal = Pick<Verdict, "rule" | "reason" | "at">;

/**
 * Refuses with the first of some statuses that the document lists for the operation, by itself, by its
 * range or by `default`. A 404 needs no listing, since HTTP has it; for another one that is not listed
 * the document's own success is given, and says why.
 */
export function refuse(found: FoundOperation, statuses: readonly number[], why: Refusal): Verdict {
  const { responses = {} } = found.placed.operation;
  const listed = new Set(Object.keys(responses).map((key) => key.toUpperCase()));
  const status =
    statuses.find((each) => listed.has(String(each))) ??
    statuses.find((each) => listed.has(`${String(each)[0]}XX`)) ??
    (listed.has("DEFAULT") && listed.size > 1 ? statuses[0] : undefined) ??
    statuses.find((each) => each === 404);
  if (status !== undefined) return { status, ...why };
  const reason = `${why.reason}; the document has no ${statuses.join(" or ")} for it: nothing changed`;
  return { ...why, status: found.successes[0]?.status ?? 200, reason, tell: true };
}

/** The refusal of an id that no item has. */
export function unknownId(found: FoundOperation, parameter: string): Verdict {
  const { resource } = found;
  const reason =
    resource.kind === "singleton"
      ? `${resource.name} was removed`
      : `no item of ${resource.name} has this ${parameter}`;
  return refuse(found, [404, 410], { rule: "notFound", reason, at: `path/${parameter}` });
}
