import type { Citation } from "./citations.ts";
import type { CitedBy } from "./cited-by.ts";
import type { Comparison } from "./compare.ts";

/** What a comparison is about. */
export interface Compared {
  /** The vendor's folder, relative to the top of the repository. */
  folder: string;
  id: string;
  /** The path of the copy, as it was given. */
  copy: string;
  citedBy: CitedBy;
}

/** A comparison as text: the verdict, then every statement to read again with its operations. */
export function formatComparison(comparison: Comparison, compared: Compared): string {
  const { verdict, affected } = comparison;
  const { id, copy } = compared;
  const missing = missingText(comparison);
  if (verdict === "same") return [`${id}: ${copy} says what it said.`, ...missing].join("\n");
  if (verdict === "unrecorded") {
    const first = `${id}: nothing is recorded to compare ${copy} with; --accept records it.`;
    return [first, ...missing].join("\n");
  }
  const operations = new Set(affected.flatMap((citation) => compared.citedBy(citation)));
  return [
    `${id}: ${copy} differs from what was read.`,
    ...comparison.changed.map((heading) => `  changed: ${heading}`),
    ...missing,
    ...(comparison.elsewhere ? ["  changed: words below none of the headings that are cited"] : []),
    "",
    affected.length === 0
      ? "No statement cites what has changed."
      : `Read again, then renew their date (statements: ${affected.length}; operations: ${operations.size}):`,
    ...affected.map((citation) => placeText(citation, compared)),
  ].join("\n");
}

function missingText({ missing, verdict }: Comparison): string[] {
  const label = verdict === "changed" ? "missing" : "not in the copy";
  return missing.map((heading) => `  ${label}: ${heading}`);
}

function placeText(citation: Citation, { folder, citedBy }: Compared): string {
  const { file, line, status, section } = citation;
  const operations = citedBy(citation);
  const about = operations.length > 0 ? operations.join(", ") : "no single operation";
  return `  ${folder}/${file}:${line} ${status}${section ? `, ${section}` : ""}: ${about}`;
}
