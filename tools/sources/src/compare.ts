import type { Source } from "@carespec/document";
import type { Citation } from "./citations.ts";
import type { Fingerprints } from "./fingerprint.ts";

/** What a fresh copy of a source says, beside what was recorded. */
export interface Comparison {
  /** `unrecorded` where the registry has no fingerprint to compare with. */
  verdict: "same" | "changed" | "unrecorded";
  /** Headings that evidence names and the copy lacks. */
  missing: string[];
  /** Headings below which words have changed. */
  changed: string[];
  /** Whether words have changed that are below none of these headings. */
  elsewhere: boolean;
  /** The statements to read again: those of missing and changed sections, and those without a section. */
  affected: Citation[];
}

/**
 * Compares a copy with the fingerprints of the registry.
 *
 * @param citations - the statements that name this source
 */
export function compare(source: Source, fresh: Fingerprints, citations: Citation[]): Comparison {
  const headings = headingsOf(source, citations);
  const recorded = source.sections ?? {};
  const missing = headings.filter((heading) => fresh.sections[heading] === undefined);
  const changed = headings.filter(
    (heading) =>
      recorded[heading] !== undefined &&
      fresh.sections[heading] !== undefined &&
      recorded[heading] !== fresh.sections[heading],
  );
  if (source.fingerprint === undefined) {
    return { verdict: "unrecorded", missing, changed: [], elsewhere: false, affected: [] };
  }
  if (source.fingerprint === fresh.fingerprint) {
    return { verdict: "same", missing, changed: [], elsewhere: false, affected: [] };
  }
  const gone = missing.filter((heading) => recorded[heading] !== undefined);
  const elsewhere = changed.length === 0 && gone.length === 0;
  const isAffected = ({ section, sources }: Citation) =>
    section === undefined || sources[0] !== source.id
      ? true
      : changed.includes(section) || gone.includes(section) || recorded[section] === undefined;
  return {
    verdict: "changed",
    missing,
    changed,
    elsewhere,
    affected: citations.filter(isAffected),
  };
}

/** The headings of a source that evidence names, in the order of the documents. */
export function headingsOf(source: Pick<Source, "id">, citations: Citation[]): string[] {
  const own = citations.filter(({ sources }) => sources[0] === source.id);
  return [...new Set(own.flatMap(({ section }) => section ?? []))];
}
