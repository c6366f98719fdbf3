import { isNode, type Node } from "@carespec/document";
import { HOLDERS } from "../schema-faults.ts";

/** Keywords by which a schema is found from others, or finds others, by its place. */
const PLACED = [
  "$anchor",
  "$dynamicAnchor",
  "$dynamicRef",
  "$id",
  "$recursiveAnchor",
  "$recursiveRef",
];

/** A reference to what comes with the schema, as the operations of a document have it. */
const REFERENCE = /^#\/__bundled__\/([^/]+)$/;

/** The name that a reference has in the bundle, if it is one into it. */
export function bundledName(reference: unknown): string | undefined {
  const [, name] = REFERENCE.exec(String(reference)) ?? [];
  try {
    return name && decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~");
  } catch {
    return undefined;
  }
}

/** Whether the schemas in a schema may be compiled apart from it: none depends on where it is. */
export function createIsLinkable(): (schema: Node, bundle: Node) => boolean {
  const known = new WeakMap<Node, boolean>();

  function isLinkable(schema: Node, bundle: Node): boolean {
    const before = known.get(schema);
    if (before !== undefined) return before;
    // What is referred to is looked at for itself.
    known.set(schema, true);
    const found = look(schema, bundle);
    known.set(schema, found);
    return found;
  }

  function look(schema: Node, bundle: Node): boolean {
    if (PLACED.some((keyword) => schema[keyword] !== undefined)) return false;
    if (schema.$ref !== undefined) {
      const name = bundledName(schema.$ref);
      const target = name === undefined ? undefined : bundle[name];
      if (!isNode(target) || !isLinkable(target, bundle)) return false;
    }
    return Object.entries(schema).every(([key, value]) => {
      if (!Object.hasOwn(HOLDERS, key) || typeof value !== "object" || value === null) return true;
      const isOne = HOLDERS[key] === "schema" && isNode(value);
      const children = isOne ? [value] : Object.values(value);
      return children.every((child) => !isNode(child) || isLinkable(child, bundle));
    });
  }

  return isLinkable;
}
