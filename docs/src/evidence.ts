import type { Evidence, EvidenceStatus } from "@carespec/document";

/** What each status tells a reader. */
export const evidenceMeaning: Record<EvidenceStatus, string> = {
  documented: "The vendor prints it. The source is linked.",
  partial: "Seen in part: the vendor shows it in an example or names it without all its details.",
  inferred:
    "Ours: concluded from what the vendor publishes. Confirm it with the vendor before you rely on it.",
};

/** Writes the evidence of an operation as one line of Markdown, with its source as a link. */
export function describeEvidence({ status, source, section, checked, note }: Evidence): string {
  const parts = [
    describeSource(source),
    section && `section *${escapeMarkdown(section)}*`,
    `checked ${checked}`,
  ];
  const line = `**Evidence: ${status}**, ${parts.filter(Boolean).join(", ")}.`;
  return note ? `${line} ${note.trim()}` : line;
}

/** Writes the evidence of a smaller part, such as a property, as a remark for the end of its description. */
export function remarkEvidence({ status, note }: Evidence): string {
  return note ? `(Evidence: ${status}. ${note.trim()})` : `(Evidence: ${status}.)`;
}

function describeSource(source: string): string {
  return URL.canParse(source) ? `[${new URL(source).host}](<${source}>)` : `\`${source}\``;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&");
}
