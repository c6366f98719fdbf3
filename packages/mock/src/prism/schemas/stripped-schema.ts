import { isNode, type Node } from "@carespec/document";
import type { Option } from "fp-ts/lib/Option.js";
import { createPlaceholders, withTaken } from "./placeholders.ts";
import { sizeOf } from "./schema-size.ts";
import type { SharingLimits } from "./sharing-limits.ts";

/**
 * Removes the properties that a request, or an answer, has not got, as Prism does: read-only or
 * write-only ones. Prism copies the schema as a tree; this strips a schema that comes in several places
 * once, by Prism's own function, with placeholders for those inside.
 */
export function createStrip(strip: (schema: object) => Option<unknown>, { copied }: SharingLimits) {
  const known = new WeakMap<Node, Node | null>();
  const placeholders = createPlaceholders("x-placeholder");

  /** `null` where the whole schema is removed. */
  function stripped(schema: Node): Node | null {
    const before = known.get(schema);
    if (before !== undefined) return before;
    const result = strip(prepare(schema));
    const found = result._tag === "Some" ? restore(result.value as Node) : null;
    known.set(schema, found);
    return found;
  }

  function prepare(schema: Node): Node {
    const { items } = schema;
    if (Array.isArray(items)) return schema;
    if (!isNode(items)) return prepareOwn(schema);
    // Beside items without properties, Prism gives what it keeps to the items, and strips nothing.
    return isNode(items.properties) ? { ...schema, items: prepareOwn(items) } : schema;
  }

  function prepareOwn(schema: Node): Node {
    return withTaken(schema, (child, keyword) => {
      if (keyword !== "properties" || sizeOf(child) <= copied) return child;
      const found = stripped(child);
      return found ? placeholders.put(found) : child;
    });
  }

  function restore(schema: Node): Node {
    const restoreOwn = (node: Node) => withTaken(node, (child) => placeholders.get(child));
    const restored = restoreOwn(schema);
    const { items } = restored;
    return isNode(items) ? { ...restored, items: restoreOwn(items) } : restored;
  }

  return stripped;
}
