import type { OpenApiDocument } from "@carespec/document";
import type { Change } from "../change.ts";
import { compareEvidence } from "./compare-evidence.ts";
import { compareExamples } from "./compare-examples.ts";
import { comparePagination } from "./compare-pagination.ts";
import { mergeAllOf } from "./merge-all-of.ts";
import { rateRedocly } from "./rate-redocly.ts";
import { redoclyDiff } from "./redocly-diff.ts";
import { readSides } from "./sides.ts";

/**
 * Lists what changed between two bundled documents, rated as callers of the typed client would:
 * `redocly diff`, with what it rates otherwise corrected, and what it does not see.
 *
 * @throws UserError where Redocly cannot compare them
 */
export async function compareDocuments(
  base: OpenApiDocument,
  revision: OpenApiDocument,
): Promise<Change[]> {
  const [one, other] = [mergeAllOf(base), mergeAllOf(revision)];
  const compared = {
    base: one,
    revision: other,
    sides: { base: readSides(one), revision: readSides(other) },
  };
  const found = await redoclyDiff(one, other);
  return unique([
    ...found.flatMap((change) => rateRedocly(change, compared) ?? []),
    ...compareExamples(base, revision),
    ...comparePagination(base, revision),
    ...compareEvidence(base, revision),
  ]);
}

/** A shared component is told once, however many operations use it. */
function unique(changes: Change[]): Change[] {
  const told = changes.map(
    (change) => [`${change.subject} ${change.text} ${change.after}`, change] as const,
  );
  return [...new Map(told.toReversed()).values()].toReversed();
}
