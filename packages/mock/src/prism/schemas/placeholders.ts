import { isNode, type Node } from "@carespec/document";

const LISTS = ["anyOf", "oneOf"];
const MAPS = ["properties", "patternProperties"];
const SINGLE = ["additionalProperties", "items"];

/** Which keyword holds a schema, and under which name in it, if it holds several. */
export type Take = (child: Node, keyword: string, name: string) => Node;

/** A copy of a schema in which `take` replaces the schemas one level down, where these are objects. */
export function withTaken(schema: Node, take: Take): Node {
  const copy: Node = { ...schema };
  const taken = (child: unknown, keyword: string, name: string) =>
    isNode(child) ? take(child, keyword, name) : child;
  for (const keyword of SINGLE) {
    if (isNode(copy[keyword])) copy[keyword] = taken(copy[keyword], keyword, "");
  }
  for (const keyword of LISTS) {
    const list = copy[keyword];
    if (Array.isArray(list)) copy[keyword] = list.map((child) => taken(child, keyword, ""));
  }
  for (const keyword of MAPS) {
    const map = copy[keyword];
    if (!isNode(map)) continue;
    const entries = Object.entries(map).map(([name, child]) => [name, taken(child, keyword, name)]);
    copy[keyword] = Object.fromEntries(entries);
  }
  return copy;
}

/** Stands in a schema for another one, so that Prism's functions on schemas do not enter that. */
export interface Placeholders {
  /** A placeholder for a schema. */
  put(schema: Node): Node;
  /** The schema of a placeholder; any other schema as it is. */
  get(placeholder: Node): Node;
}

/** Placeholders that have a number under this keyword. */
export function createPlaceholders(keyword: string): Placeholders {
  const schemas: Node[] = [];
  const PREFIX = "placeholder:";
  return {
    put: (schema) => ({ [keyword]: PREFIX + (schemas.push(schema) - 1) }),
    get(placeholder) {
      const text = placeholder[keyword];
      if (typeof text !== "string" || !text.startsWith(PREFIX)) return placeholder;
      return schemas[Number(text.slice(PREFIX.length))] ?? placeholder;
    },
  };
}
