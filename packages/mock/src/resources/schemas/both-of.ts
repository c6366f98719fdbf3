import type { Node } from "@carespec/document";

/** The schemas of the document of which a joined one consists. */
const JOINED = Symbol("joined");

/**
 * One schema for a property that two parts of a schema describe. Of joined schemas, the parts are joined:
 * otherwise a property within itself would grow at each level.
 */
export function bothOf(one: Node, other: Node, keyword: "allOf" | "anyOf"): Node {
  const parts = new Map<unknown, Node>();
  for (const part of [...partsOf(one), ...partsOf(other)]) {
    if (Object.keys(part).length > 0) parts.set(part.$ref ?? part, part);
  }
  const [first = {}, ...more] = parts.values();
  if (more.length === 0) return first;
  const joined: Node & { [JOINED]?: Node[] } = { [keyword]: [first, ...more] };
  Object.defineProperty(joined, JOINED, { value: [first, ...more] });
  return joined;
}

function partsOf(schema: Node & { [JOINED]?: Node[] }): Node[] {
  return schema[JOINED] ?? [schema];
}
