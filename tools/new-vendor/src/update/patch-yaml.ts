import { isDeepStrictEqual } from "node:util";
import { isNode } from "@carespec/document";
import {
  type Document,
  isMap,
  isSeq,
  type Node,
  parse,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import { keepLines } from "./keep-lines.ts";

/**
 * Changes a YAML text so that it says something else, and leaves all other lines, comments and quotes
 * as they are.
 *
 * @returns `undefined` where the text does not say `before`
 */
export function patchYaml(text: string, before: unknown, after: unknown): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isDeepStrictEqual(document.toJS(), before)) return undefined;
  const layout = layoutOf(text);
  const laidOut = document.toString(layout);
  change(document, [], before, after);
  const changed = document.toString(layout);
  const kept = keepLines(text, laidOut, changed);
  return says(kept, after) ? kept : changed;
}

/** As new lines have to be, so that they look like the others. */
function layoutOf(text: string) {
  const isWide = /^.{101}/m.test(text);
  return { lineWidth: isWide ? 0 : 80, singleQuote: !/^\s*"\d/m.test(text) };
}

function says(text: string, value: unknown): boolean {
  try {
    return isDeepStrictEqual(parse(text), value);
  } catch {
    return false;
  }
}

function change(
  document: Document,
  keys: (string | number)[],
  before: unknown,
  after: unknown,
): void {
  if (isDeepStrictEqual(before, after)) return;
  const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
  if (isNode(before) && isNode(after) && isMap(node)) {
    for (const name of Object.keys(before))
      if (!(name in after)) document.deleteIn([...keys, keyIn(node, name)]);
    for (const [name, value] of Object.entries(after)) {
      const at = [...keys, keyIn(node, name)];
      if (!(name in before)) {
        document.setIn(at, nodeOf(document, value));
        placeLast(node, Object.keys(after));
      } else change(document, at, before[name], value);
    }
  } else if (
    Array.isArray(before) &&
    Array.isArray(after) &&
    isSeq(node) &&
    before.length === after.length
  ) {
    for (const [index, value] of after.entries())
      change(document, [...keys, index], before[index], value);
  } else if (keys.length === 0) document.contents = nodeOf(document, after) as never;
  else document.setIn(keys, nodeOf(document, after));
}

/** Moves the last entry of a map behind the one that comes before it in an order. */
function placeLast(node: YAMLMap, order: readonly string[]): void {
  const added = node.items.pop();
  if (!added) return;
  const before = order.slice(0, order.indexOf(String(added.key)));
  const at = node.items.findLastIndex(({ key }) => before.includes(String(key)));
  node.items.splice(at + 1, 0, added);
}

/** A value as YAML, with quotes around what older readers take for a date. */
function nodeOf(document: Document, value: unknown): Node {
  const node = document.createNode(value) as Node;
  visit(node, {
    Scalar(_, scalar) {
      if (/^\d{4}-\d\d-\d\d/.test(String(scalar.value))) scalar.type = "QUOTE_SINGLE";
    },
  });
  return node;
}

/** A key as the text has it: `200` may be a number there. */
function keyIn(node: { items: { key: unknown }[] }, name: string): string {
  const found = node.items.find(({ key }) => String(key) === name)?.key;
  const value = (found as { value?: unknown } | undefined)?.value;
  return (value === undefined ? name : value) as string;
}
