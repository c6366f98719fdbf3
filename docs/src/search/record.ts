import type { EvidenceStatus } from "@carespec/document";

/** What a hit of the search can be. */
export const recordKinds = [
  "guide",
  "API",
  "operation",
  "flow",
  "parameter",
  "field",
  "schema",
  "error",
  "header",
  "client",
  "change",
] as const;

/** A name of {@link recordKinds}. */
export type RecordKind = (typeof recordKinds)[number];

/** What records are about that belong to no vendor. */
export const SITE = "all vendors";

/** Between the other names of a hit; Pagefind makes one space of any white space. */
export const ALIAS_BREAK = " ; ";

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
  /** Other names of the same thing; asking for one is asking for the title. */
  aliases?: string[];
  /** Words that are said of it, as its group. */
  keywords?: string[];
  /** Plain text. */
  text: string;
}
