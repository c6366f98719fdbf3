/** How well something is known, best first. */
export const evidenceStatuses = ["documented", "partial", "inferred"] as const;

/** A name of {@link evidenceStatuses}. */
export type EvidenceStatus = (typeof evidenceStatuses)[number];

/** The value of `x-evidence`: how well a part of a document is known, and from where. */
export interface Evidence {
  status: EvidenceStatus;
  /**
   * Where it is written; several where it takes several. In a document under `specs`, ids of its
   * `sources.yaml`; once bundled, the addresses of the pages, or the paths of stored texts.
   */
  source: string | string[];
  /** Heading on the page, the first one where there are several. */
  section?: string;
  /** Day on which the source was last read, `YYYY-MM-DD`. */
  checked: string;
  /** What is uncertain, in Markdown. */
  note?: string;
}

/** Tells whether a value is well-formed evidence. */
export function isEvidence(value: unknown): value is Evidence {
  if (typeof value !== "object" || value === null) return false;
  const { status, source, checked } = value as Partial<Evidence>;
  return (
    evidenceStatuses.some((known) => known === status) &&
    isSource(source) &&
    typeof checked === "string"
  );
}

function isSource(value: unknown): boolean {
  const texts = Array.isArray(value) ? value : [value];
  return texts.length > 0 && texts.every((text) => typeof text === "string");
}

/** Counts the statuses; a status that nothing has counts 0. */
export function countEvidence(parts: Iterable<Evidence>): Record<EvidenceStatus, number> {
  const counts = { documented: 0, partial: 0, inferred: 0 };
  for (const { status } of parts) counts[status] += 1;
  return counts;
}
