import { ALIAS_BREAK, type RecordKind } from "./record.ts";
import { partsOf } from "./words.ts";

/** What ranking needs to know of a hit. */
export interface Rankable {
  title: string;
  kind: RecordKind;
  place?: string;
  vendor?: string;
  /** Other names, with {@link ALIAS_BREAK} between them. */
  also?: string;
  /** As the index gives it, higher is better. */
  score: number;
}

/** Of hits that fit alike, people want the page before its parts, and what is true now before its history. */
const ORDER: Record<RecordKind, number> = {
  guide: 6,
  API: 5,
  operation: 5,
  // Its steps name all that it uses, but who asks for one of these wants that.
  flow: 0,
  schema: 4,
  field: 3,
  client: 1,
  parameter: 2,
  error: 1,
  header: 2,
  change: -9,
};

/** Who asks how something is done wants to read. */
const ANSWERS = 15;

/** Sorts hits: those whose title is what was asked, then those that hold all words, then the rest. */
export function rank<Hit extends Rankable>(hits: Hit[], query: string, isQuestion = false): Hit[] {
  const best = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
  const answers = ({ kind }: Hit) => (isQuestion && kind === "guide" ? ANSWERS : 0);
  const points = new Map(
    hits.map((hit) => [hit, pointsOf(hit, query) + answers(hit) + (10 * hit.score) / best]),
  );
  return hits.toSorted((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0));
}

function pointsOf({ title, kind, place = "", vendor = "", also = "" }: Rankable, query: string) {
  const asked = partsOf(query);
  const isAsked = (name: string) => asked.join("") === partsOf(name).join("");
  const alias = also.split(ALIAS_BREAK).find(isAsked);
  const isSame = isAsked(title);
  const named = partsOf(alias !== undefined && !isSame ? alias : title);
  const around = new Set([...named, ...partsOf(place), ...partsOf(vendor)]);
  // Names in programs are asked for whole: what begins like one is more often something else.
  const starts = kind !== "client" && named.join(" ").startsWith(asked.join(" "));
  const inTitle = asked.filter((word) => named.some((part) => part.startsWith(word))).length;
  const inBoth = asked.filter((word) => [...around].some((part) => part.startsWith(word))).length;
  const share = (count: number) => count / Math.max(asked.length, 1);
  return (
    (isSame ? 30 : alias !== undefined ? 26 : 0) +
    (title === query.trim() ? 2 : 0) +
    (starts ? 10 : 0) +
    20 * share(inTitle) +
    8 * share(inBoth) +
    // A short title that holds the words says more than a long one.
    (5 * inTitle) / Math.max(named.length, 1) +
    // A page before its parts.
    (place === "" ? 1 : 0) +
    // A status that is asked for by name, of all vendors before that of one operation.
    (kind === "error" && vendor === "" && inTitle > 0 ? ORDER.guide : ORDER[kind])
  );
}
