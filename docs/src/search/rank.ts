import type { RecordKind } from "./record.ts";
import { partsOf } from "./words.ts";

/** What ranking needs to know of a hit. */
export interface Rankable {
  title: string;
  kind: RecordKind;
  place?: string;
  /** As the index gives it, higher is better. */
  score: number;
}

/** Of hits that fit alike, people want the page before its parts. */
const ORDER: Record<RecordKind, number> = {
  guide: 6,
  API: 5,
  operation: 5,
  schema: 4,
  field: 3,
  parameter: 2,
  error: 1,
  header: 2,
};

/** Sorts hits: those whose title is what was asked, then those that hold all words, then the rest. */
export function rank<Hit extends Rankable>(hits: Hit[], query: string): Hit[] {
  const best = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
  const points = new Map(hits.map((hit) => [hit, pointsOf(hit, query) + (10 * hit.score) / best]));
  return hits.toSorted((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0));
}

function pointsOf({ title, kind, place = "" }: Rankable, query: string): number {
  const asked = partsOf(query);
  const named = partsOf(title);
  const around = new Set([...named, ...partsOf(place)]);
  const isSame = asked.join("") === named.join("");
  const starts = named.join(" ").startsWith(asked.join(" "));
  const inTitle = asked.filter((word) => named.some((part) => part.startsWith(word))).length;
  const inBoth = asked.filter((word) => [...around].some((part) => part.startsWith(word))).length;
  const share = (count: number) => count / Math.max(asked.length, 1);
  return (
    (isSame ? 30 : 0) +
    (starts ? 10 : 0) +
    20 * share(inTitle) +
    8 * share(inBoth) +
    // A short title that holds the words says more than a long one.
    (5 * inTitle) / Math.max(named.length, 1) +
    ORDER[kind]
  );
}
