import { isDeepStrictEqual } from "node:util";
import { type ObjectKind, objectsOf, orderKeys } from "@carespec/document";
import { isMap, parse, parseDocument, type YAMLMap } from "yaml";

/** Files whose aliases make them huge are refused before. */
const EVERY_ALIAS = { maxAliasCount: -1 };

/**
 * Puts the keys of a document's part in order, by moving lines: comments stay above their keys, and
 * quotes, folds and blank lines are as they were. What cannot be moved so, such as a comment above a key
 * that would come first in a list's item, stays; lint then still reports it.
 *
 * @param text - YAML
 * @param kind - the object that the text is
 * @returns the text in order; YAML that cannot be parsed, as it is
 */
export function orderYaml(text: string, kind: ObjectKind): string {
  let ordered = text;
  const stuck = new Set<string>();
  for (;;) {
    const document = parseDocument(ordered);
    if (document.errors.length > 0) return text;
    const next = [...objectsOf(document.toJS(EVERY_ALIAS), kind)].find(({ node, kind, keys }) => {
      const own = Object.keys(node);
      return !stuck.has(keys.join("\n")) && orderKeys(kind, own).join() !== own.join();
    });
    if (next === undefined) break;
    const map = document.getIn(next.keys, true);
    const changed = isMap(map)
      ? reorder(ordered, map as OwnMap, (keys) => orderKeys(next.kind, keys))
      : ordered;
    if (changed === ordered) stuck.add(next.keys.join("\n"));
    ordered = changed;
  }
  return isDeepStrictEqual(parse(ordered, EVERY_ALIAS), parse(text, EVERY_ALIAS)) ? ordered : text;
}

type Ranged = { range?: [number, number, number] | null };
type OwnMap = YAMLMap<Ranged & { value?: unknown }, Ranged | null>;

function reorder(text: string, map: OwnMap, order: (keys: string[]) => string[]): string {
  const names = map.items.map(({ key }) => String(key.value));
  const wished = order(names).map((name) => names.indexOf(name));
  const spans = map.items.map(({ key, value }) => ({
    start: key.range?.[0] ?? 0,
    end: value?.range?.[1] ?? key.range?.[1] ?? 0,
  }));
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return text;
  if (map.flow) {
    const parts = wished.map((index) => text.slice(spans[index]?.start, spans[index]?.end));
    const isOneLine = !text.slice(first.start, last.end).includes("\n");
    return isOneLine ? text.slice(0, first.start) + parts.join(", ") + text.slice(last.end) : text;
  }
  const line = text.lastIndexOf("\n", first.start - 1) + 1;
  const indent = " ".repeat(first.start - line);
  const isInItem = text.slice(line, first.start).trim() !== ""; // behind the dash of a list
  // A comment at the top of a file is about the file.
  const start = isInItem
    ? first.start
    : line === 0 || isTop(text, line)
      ? line
      : startWithComments(text, first.start, 0);
  const bounds = spans.map((span, index) =>
    index === 0
      ? start
      : startWithComments(text, span.start, lineAfter(text, spans[index - 1]?.end ?? 0)),
  );
  const end = lineAfter(text, last.end);
  const parts = bounds.map((from, index) => text.slice(from, bounds[index + 1] ?? end));
  const moved = wished.map((index, place) => {
    const part = parts[index] ?? "";
    const whole = part.endsWith("\n") ? part : `${part}\n`;
    if (!isInItem) return place === 0 ? whole.replace(/^(\s*\n)*/, "") : whole;
    if (place > 0) return index === 0 ? indent + whole : whole;
    return index === 0 ? whole : whole.replace(/^(\s*\n)*/, "").replace(/^ +/, "");
  });
  if (isInItem && moved[0]?.startsWith("#")) return text;
  const result = text.slice(0, start) + moved.join("") + text.slice(end);
  return text.endsWith("\n") ? result : result.replace(/\n$/, "");
}

/** Whether only comments and blank lines are above a line. */
function isTop(text: string, line: number): boolean {
  return /^(\s*(#.*)?\n)*$/.test(text.slice(0, line));
}

/** Where the line after a place begins; the place itself where it begins a line. */
function lineAfter(text: string, place: number): number {
  if (place > 0 && text[place - 1] === "\n") return place;
  const end = text.indexOf("\n", place);
  return end < 0 ? text.length : end + 1;
}

/** Where a key begins with the comments and blank lines above it, down to a place. */
function startWithComments(text: string, key: number, from: number): number {
  let start = text.lastIndexOf("\n", key - 1) + 1;
  while (start > from) {
    const above = text.lastIndexOf("\n", start - 2) + 1;
    if (above < from || !/^\s*(#.*)?\n$/.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}
