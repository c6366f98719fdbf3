import { follow, isNode, type Node, type OpenApiDocument } from "@carespec/document";
import type { Part } from "./part.ts";

/** A way through a value, in the document. */
export interface Located {
  keys: readonly string[];
  /** What may be shown of it: names of the document, `[]` for items, `*` for other names. */
  names: string[];
  /** The schemas on the way, references as they are written. */
  nodes: Node[];
}

/** The schema at the end of a way through a value, and names of the way that may be shown. */
export function locate(
  document: OpenApiDocument,
  root: Part,
  value: unknown,
  path: readonly string[],
): Located {
  let keys = root.keys;
  let inner: unknown = value;
  let node = root.node;
  const names: string[] = [];
  const nodes = [node];
  for (const key of path) {
    const isList = Array.isArray(inner);
    const found = isList ? itemOf(document, node) : memberOf(document, node, key);
    names.push(isList ? "[]" : found?.isNamed ? key : "*");
    keys = found ? [...keys, ...found.keys] : keys;
    node = found?.node ?? {};
    nodes.push(node);
    inner = (inner as Node | undefined)?.[key];
  }
  return { keys, names, nodes };
}

type Step = { keys: string[]; node: Node; isNamed?: boolean };

function itemOf(document: OpenApiDocument, schema: Node): Step | undefined {
  return search(document, schema, ({ items }) =>
    isNode(items) ? { keys: ["items"], node: items } : undefined,
  );
}

function memberOf(document: OpenApiDocument, schema: Node, name: string): Step | undefined {
  return search(document, schema, ({ properties, additionalProperties }) => {
    if (isNode(properties) && Object.hasOwn(properties, name)) {
      const node = properties[name];
      return { keys: ["properties", name], node: isNode(node) ? node : {}, isNamed: true };
    }
    return isNode(additionalProperties)
      ? { keys: ["additionalProperties"], node: additionalProperties }
      : undefined;
  });
}

function search(
  document: OpenApiDocument,
  schema: Node,
  find: (node: Node) => Step | undefined,
  depth = 0,
): Step | undefined {
  const found = find(schema);
  if (found || depth > 20) return found;
  if (typeof schema.$ref === "string") {
    return search(document, follow(document, schema.$ref).node, find, depth + 1);
  }
  for (const list of ["allOf", "anyOf", "oneOf"]) {
    const parts = Array.isArray(schema[list]) ? (schema[list] as unknown[]) : [];
    for (const [at, part] of parts.entries()) {
      const inner = isNode(part) ? search(document, part, find, depth + 1) : undefined;
      if (inner) return { ...inner, keys: [list, String(at), ...inner.keys] };
    }
  }
  return undefined;
}
