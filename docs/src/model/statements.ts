import {
  type Evidence,
  type EvidenceStatus,
  isEvidence,
  readSources,
  type Source,
  sourcesOf,
  visit,
} from "@carespec/document";
import { placeOf, type SitePlace } from "./place-of.ts";
import type { SiteVendor } from "./site-vendor.ts";

/** A statement about how well a part of a document is known, and where the site shows that part. */
export interface Statement {
  evidence: Evidence;
  place: SitePlace;
}

/** Statements that say the same of several places. */
export interface StatementGroup {
  /** Of the first statement. */
  evidence: Evidence;
  /** Headings of the source, each once. */
  sections: string[];
  places: SitePlace[];
}

/** A source with what is stated from it. */
export interface SourceUse {
  /** Its address. */
  source: string;
  /** What the vendor's `sources.yaml` says of it. */
  registered: Source | undefined;
  counts: Record<EvidenceStatus, number>;
  /** The first and the last day on which it was read for one of the statements. */
  checked: [first: string, last: string];
}

/** Lists every statement of a vendor's document, in its order: each `x-evidence` is one. */
export function statementsOf(vendor: SiteVendor): Statement[] {
  const statements: Statement[] = [];
  visit(vendor.document, (node, keys) => {
    const evidence = node["x-evidence"];
    if (isEvidence(evidence)) statements.push({ evidence, place: placeOf(vendor, keys) });
  });
  return statements;
}

/** Puts statements with the same status, note and source together, in the order of the first ones. */
export function groupStatements(statements: readonly Statement[]): StatementGroup[] {
  const groups = new Map<string, StatementGroup>();
  for (const { evidence, place } of statements) {
    const { status, note, source, section } = evidence;
    const key = JSON.stringify([status, note, source]);
    const group = groups.get(key) ?? { evidence, sections: [], places: [] };
    group.places.push(place);
    if (section !== undefined && !group.sections.includes(section)) group.sections.push(section);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Lists the sources of a vendor's statements, the most used first. */
export function sourceUses(vendor: SiteVendor, statements: readonly Statement[]): SourceUse[] {
  const registry = readSources(vendor.folder) ?? [];
  const uses = new Map<string, SourceUse>();
  for (const { evidence } of statements) {
    const { status, checked } = evidence;
    for (const source of sourcesOf(evidence)) {
      const use = uses.get(source) ?? {
        source,
        registered: registry.find(({ address }) => address === source),
        counts: { documented: 0, partial: 0, inferred: 0 },
        checked: [checked, checked],
      };
      use.counts[status] += 1;
      const days = [...use.checked, checked].sort();
      use.checked = [days[0] ?? checked, days.at(-1) ?? checked];
      uses.set(source, use);
    }
  }
  const total = ({ counts }: SourceUse) => counts.documented + counts.partial + counts.inferred;
  return [...uses.values()].sort((a, b) => total(b) - total(a));
}
