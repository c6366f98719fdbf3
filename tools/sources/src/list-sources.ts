import { countEvidence, evidenceStatuses, type Source } from "@carespec/document";
import type { Citation } from "./citations.ts";

/** A source of a vendor, and what its document states by it. */
export interface ListedSource extends Source {
  vendor: string;
  /** Days since somebody read it. */
  age: number;
  /** How many statements name it, by status. */
  statements: ReturnType<typeof countEvidence>;
}

/** Adds what the document states by each source. */
export function listSources(
  vendor: string,
  sources: Source[],
  citations: Citation[],
  today: string,
): ListedSource[] {
  return sources.map((source) => ({
    vendor,
    ...source,
    age: Math.round((Date.parse(today) - Date.parse(source.checked)) / 86_400_000),
    statements: countEvidence(
      citations.filter(({ sources: named }) => named.includes(source.id)) as never,
    ),
  }));
}

/** The sources of a vendor as text. */
export function formatSources(vendor: string, sources: ListedSource[]): string {
  const lines = sources.flatMap(({ id, title, address, prints, checked, age, ...source }) => {
    const counts = evidenceStatuses
      .filter((status) => source.statements[status] > 0)
      .map((status) => `${source.statements[status]} ${status}`);
    const read = age < 1 ? "today" : age === 1 ? "a day ago" : `${age} days ago`;
    const print = source.fingerprint ?? "no copy was compared yet";
    return [
      `  ${id}: ${title}`,
      `    ${address}`,
      `    prints ${prints}`,
      `    at best ${source.ceiling}; statements: ${counts.join(", ") || "none"}`,
      `    checked ${checked} (${read}); fingerprint: ${print}`,
    ];
  });
  return [`${vendor}`, ...lines, ""].join("\n");
}
