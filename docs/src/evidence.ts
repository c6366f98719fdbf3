/** How well something is known, best first. */
export const evidenceStatuses = ["documented", "partial", "inferred"] as const;

/** A name of {@link evidenceStatuses}. */
export type EvidenceStatus = (typeof evidenceStatuses)[number];

/** What each status tells a reader. */
export const evidenceMeaning: Record<EvidenceStatus, string> = {
  documented: "The vendor prints it. The source is linked.",
  partial: "Seen in part: the vendor shows it in an example or names it without all its details.",
  inferred:
    "Ours: concluded from what the vendor publishes. Confirm it with the vendor before you rely on it.",
};

/** The value of `x-evidence`: how well a part of the document is known, and from where. */
export interface Evidence {
  status: EvidenceStatus;
  /** Address of the page, or the repository's path of a stored text. */
  source: string;
  /** Heading on that page. */
  section?: string;
  /** Day on which the source was last read, `YYYY-MM-DD`. */
  checked: string;
  /** Markdown. */
  note?: string;
}

/** Tells whether a value is well-formed evidence. */
export function isEvidence(value: unknown): value is Evidence {
  if (typeof value !== "object" || value === null) return false;
  const { status, source, checked } = value as Partial<Evidence>;
  return (
    evidenceStatuses.some((known) => known === status) &&
    typeof source === "string" &&
    typeof checked === "string"
  );
}

/** Counts the statuses; each is there, with 0 where nothing has it. */
export function countEvidence(parts: Iterable<Evidence>): Record<EvidenceStatus, number> {
  const counts = { documented: 0, partial: 0, inferred: 0 };
  for (const { status } of parts) counts[status] += 1;
  return counts;
}

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
