import type { EvidenceStatus } from "@carespec/document";

/** What a hit of the search can be. */
export const recordKinds = [
  "guide",
  "API",
  "operation",
  "parameter",
  "field",
  "schema",
  "error",
  "header",
] as const;

/** A name of {@link recordKinds}. */
export type RecordKind = (typeof recordKinds)[number];

/** One place of the site that the search can open. */
export interface SearchRecord {
  /** From the top of the site, with its anchor. */
  href: string;
  title: string;
  kind: RecordKind;
  /** The vendor's title; guides have none. */
  vendor?: string;
  evidence?: EvidenceStatus;
  method?: string;
  /** Where it is, for example the operation of a parameter. */
  place?: string;
  /** Other names by which people ask for it. */
  aliases?: string[];
  /** Plain text. */
  text: string;
}
