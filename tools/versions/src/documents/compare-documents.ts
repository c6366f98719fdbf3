import { escapeKey, type OpenApiDocument } from "@carespec/document";
import type { Change } from "../change.ts";
import { joinSubjects } from "../join-subjects.ts";
import { compareEvidence } from "./compare-evidence.ts";
import { compareExamples } from "./compare-examples.ts";
import { comparePagination } from "./compare-pagination.ts";
import { mergeAllOf } from "./merge-all-of.ts";
import { type Compared, rateRedocly } from "./rate-redocly.ts";
import { type RedoclyChange, redoclyDiff } from "./redocly-diff.ts";
import { readSides } from "./sides.ts";
import { tellOnce } from "./told-places.ts";
import { placesIn } from "./where.ts";

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
  const compared: Compared = {
    sides: { base: readSides(one), revision: readSides(other) },
    where: { base: placesIn(base, revision), revision: placesIn(revision, base) },
  };
  const found = await redoclyDiff(one, other);
  return joinSubjects([
    ...tellOnce(withoutEchoes(found).flatMap((change) => rateRedocly(change, compared) ?? [])),
    ...tellOnce(compareExamples(base, revision, compared.where)),
    ...comparePagination(base, revision),
    ...compareEvidence(base, revision),
  ]);
}

/** A required member that is gone is told once, and not again by the list of what is required. */
function withoutEchoes(found: RedoclyChange[]): RedoclyChange[] {
  const gone = new Set(found.filter(({ kind }) => kind === "removed").map(({ path }) => path));
  return found.filter(({ property, path, base, revision }) => {
    if (property !== "required" || !Array.isArray(base?.value)) return true;
    const now: unknown[] = Array.isArray(revision?.value) ? revision.value : [];
    const names = base.value.filter((name) => !now.includes(name));
    const isEcho = (name: unknown) => gone.has(`${path}/properties/${escapeKey(String(name))}`);
    return names.length === 0 || !names.every(isEcho);
  });
}
