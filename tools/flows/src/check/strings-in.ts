import { isNode } from "@carespec/document";
import type { Place } from "./checked-file.ts";

/** A text of a file and where it is. */
export interface PlacedText {
  place: Place;
  text: string;
}

/** All texts below a part of a file, keys left out. */
export function stringsIn(value: unknown, place: Place = []): PlacedText[] {
  if (typeof value === "string") return [{ place, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, at) => stringsIn(item, [...place, at]));
  if (!isNode(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => stringsIn(item, [...place, key]));
}

/** What a runtime expression within a text names. */
export interface Reference extends PlacedText {
  /** `inputs` or `steps`. */
  of: string;
  /** The input or the step. */
  name: string;
  /** The step's output. */
  output?: string;
}

/** The inputs and outputs of steps that are named below a part of a file. */
export function referencesIn(value: unknown, place: Place = []): Reference[] {
  return stringsIn(value, place).flatMap((each) =>
    [...each.text.matchAll(/\$(inputs|steps)\.([\w-]+)(?:\.outputs\.([\w-]+))?/g)].map(
      ([, of = "", name = "", output]) => ({ ...each, of, name, ...(output && { output }) }),
    ),
  );
}
