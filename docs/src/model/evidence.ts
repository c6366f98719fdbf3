import type { Evidence, EvidenceStatus } from "@carespec/document";

/** What each status tells a reader. */
export const evidenceMeaning: Record<EvidenceStatus, string> = {
  documented: "The vendor prints it. The source is linked.",
  partial: "Seen in part: the vendor shows it in an example or names it without all its details.",
  inferred:
    "Ours: concluded from what the vendor publishes. Confirm it with the vendor before you rely on it.",
};

/**
 * Tells whether a part's evidence says something that the evidence around it does not: another
 * status or source, or a note.
 */
export function saysMore(own: Evidence, around: Evidence | undefined): boolean {
  return (
    own.note !== undefined ||
    own.status !== around?.status ||
    String(own.source) !== String(around.source) ||
    own.section !== around.section
  );
}

/** A source for readers: the host of a page, or the path of a stored text. */
export function sourceText(source: string): string {
  return URL.canParse(source) ? new URL(source).host : source;
}
