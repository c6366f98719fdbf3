import { isNode, type Node } from "../node.ts";
import { mapParts } from "./map-parts.ts";

/** Members that may be `null`, since they are values. */
const VALUES = ["default", "example", "examples", "const", "enum", "value"];

/** Members whose values are named by the author, and what one of these is that is empty. */
const MAPS: Record<string, unknown> = {
  ...{ properties: {}, patternProperties: {}, $defs: {}, schemas: {}, content: {}, encoding: {} },
  ...{ responses: {}, scopes: "", variables: {} },
  ...{ paths: undefined, webhooks: undefined, callbacks: undefined, pathItems: undefined },
  ...{ headers: undefined, links: undefined, requestBodies: undefined, securitySchemes: undefined },
};

/** Members that are texts, which YAML reads as a number or a truth where they look like one. */
const TEXTS = ["title", "version", "description", "summary", "operationId", "name", "url"];

/** Leaves out members that are empty, as YAML has them where nothing follows a name, and writes texts as texts. */
export function fillEmptyMembers(document: Node): Node {
  return mapParts(document, (part) => {
    const entries = Object.entries(part).flatMap(([key, value]): [string, unknown][] => {
      if (value === null) return VALUES.includes(key) || key.startsWith("x-") ? [[key, value]] : [];
      if (key in MAPS && isNode(value)) return [[key, filled(value, MAPS[key])]];
      if (key === "tags" && Array.isArray(value)) return [[key, value.map(textOf)]];
      return [[key, TEXTS.includes(key) ? textOf(value) : value]];
    });
    return Object.fromEntries(entries);
  });
}

function filled(map: Node, empty: unknown): Node {
  if (!Object.values(map).includes(null)) return map;
  const entries = Object.entries(map).flatMap(([name, value]) => {
    if (value !== null || name.startsWith("x-")) return [[name, value]];
    return empty === undefined ? [] : [[name, structuredClone(empty)]];
  });
  return Object.fromEntries(entries);
}

const textOf = (value: unknown) =>
  typeof value === "number" || typeof value === "boolean" ? String(value) : value;
