import { isNode, type Node } from "@carespec/document";
import { sizeOf } from "./schemas/schema-size.ts";

/** Longer lists, objects and texts are not generated: one answer would stop the process. */
const MOST_ITEMS = 1_000;
const LONGEST_TEXT = 10_000;
/** Of values that are generated inside each other. */
const MOST_VALUES = 20_000;

/** How much an answer may hold. */
interface Room {
  /** Items of one list. */
  items: number;
  /** Values inside each other. */
  values: number;
}
const BOUNDED: Room = { items: MOST_ITEMS, values: MOST_VALUES };

/** For the sampler, which counts values itself and refuses to write too many. */
export const COUNTED_ELSEWHERE: Room = {
  items: Number.POSITIVE_INFINITY,
  values: Number.POSITIVE_INFINITY,
};

/** Objects in a schema, counted as often as they come. */
const LARGEST_SCHEMA = 500_000;

/** A repetition in a regular expression, such as `{5}` or `{2,100000}`. */
const REPETITION = /\{(\d+)(?:,(\d*))?\}/g;

/** @throws Error for a schema that is too large to be generated from. */
export function expectGenerable(schema: unknown): void {
  if (sizeOf(schema) > LARGEST_SCHEMA) throw new Error("the schema is too large to generate from");
}

/**
 * The schema to generate an answer from: the schema itself, or a copy with bounded sizes where it
 * requires more than an answer may hold. Such an answer then breaks its schema, and says so.
 */
export function boundedSchema<Schema>(schema: Schema, most = BOUNDED): Schema {
  return isExcessive(schema, most) ? (bounded(schema, most) as Schema) : schema;
}

/** Whether a schema, or one in it, requires more than so many values. */
function isExcessive(node: unknown, { items, values }: Room): boolean {
  if (typeof node !== "object" || node === null) return false;
  const least = isNode(node) ? leastOf(node, "minItems") : 1;
  const inside = Math.floor(values / Math.max(1, least));
  if (isNode(node)) {
    if (inside < 1 || least > items) return true;
    if (leastOf(node, "minProperties") > MOST_ITEMS) return true;
    if (leastOf(node, "minLength") > LONGEST_TEXT || repeats(node.pattern)) return true;
  }
  return Object.values(node).some((child) => isExcessive(child, { items, values: inside }));
}

function bounded(node: unknown, room: Room): unknown {
  if (Array.isArray(node)) return node.map((item) => bounded(item, room));
  if (!isNode(node)) return node;
  const items = Math.min(leastOf(node, "minItems"), room.items, Math.max(1, room.values));
  const inside = { ...room, values: Math.floor(room.values / Math.max(1, items)) };
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, bounded(value, inside)]),
  );
  limit(copy, "minItems", items);
  limit(copy, "minProperties", MOST_ITEMS);
  limit(copy, "minLength", LONGEST_TEXT);
  if (repeats(copy.pattern)) delete copy.pattern;
  return copy;
}

function leastOf(node: Node, keyword: string): number {
  const size = node[keyword];
  return typeof size === "number" ? size : 0;
}

function limit(node: Node, keyword: string, most: number): void {
  if (leastOf(node, keyword) > most) node[keyword] = most;
}

/** Whether a text that fits a pattern can be longer than one may be. */
function repeats(pattern: unknown): boolean {
  if (typeof pattern !== "string") return false;
  let length = 1;
  for (const [, least, most] of pattern.matchAll(REPETITION)) length *= Number(most || least) || 1;
  return length > LONGEST_TEXT;
}
