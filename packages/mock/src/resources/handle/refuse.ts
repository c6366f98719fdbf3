import type { Verdict } from "@carespec/mock-kit";
import type { FoundOperation } from "../found/resource.ts";

/** Why a request is refused, or has no effect. */
export type Refusal = Pick<Verdict, "rule" | "reason" | "at">;

/**
 * The first of some statuses that the document lists for an operation: by itself, by its range or by
 * `default`.
 */
export function listedStatus(
  { placed }: FoundOperation,
  statuses: readonly number[],
): number | undefined {
  const listed = new Set(
    Object.keys(placed.operation.responses ?? {}).map((key) => key.toUpperCase()),
  );
  return (
    statuses.find((each) => listed.has(String(each))) ??
    statuses.find((each) => listed.has(`${String(each)[0]}XX`)) ??
    (listed.has("DEFAULT") && listed.size > 1 ? statuses[0] : undefined)
  );
}

/** Refuses what does not exist. A 404 needs no listing, since HTTP itself has it. */
export function refuseMissing(found: FoundOperation, why: Refusal): Verdict {
  return { status: listedStatus(found, [404, 410]) ?? 404, ...why };
}

/** What is told where the document has no status for a refusal, so that the answer is a success. */
export function unrefused(why: Refusal, statuses: readonly number[]): Refusal {
  const missing = `the document has no ${statuses.join(" or ")} for it`;
  return { ...why, reason: `${why.reason}; ${missing}, so nothing changed` };
}

/** The refusal of an id that no item has. */
export function unknownId(found: FoundOperation, parameter: string): Verdict {
  const { resource } = found;
  const reason =
    resource.kind === "singleton"
      ? `${resource.name} was removed`
      : `no item of ${resource.name} has this ${parameter}`;
  const at = found.role === "replaceById" ? `body/${resource.id.property}` : `path/${parameter}`;
  return refuseMissing(found, { rule: "notFound", reason, at });
}
