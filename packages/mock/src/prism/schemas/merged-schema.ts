import { isNode, type Node } from "@carespec/document";
import { mergeAllOf } from "../private-modules.ts";
import { createPlaceholders, withTaken } from "./placeholders.ts";
import { sizeOf } from "./schema-size.ts";
import type { SharingLimits } from "./sharing-limits.ts";

type Merged = { schema: Node } | { error: unknown };

/**
 * Merges the branches of every `allOf` in a schema, as Prism does before it compiles one. Prism copies
 * the schema as a tree; this merges a schema that comes in several places once, by Prism's own function,
 * with placeholders for those inside.
 *
 * @throws what Prism's function throws for branches that cannot be merged
 */
export function createMerge({ copied }: SharingLimits): (schema: Node) => Node {
  const known = new WeakMap<Node, Merged>();
  const branches = new WeakMap<Node, Merged>();
  // Prism's function leaves references as they are.
  const placeholders = createPlaceholders("$ref");

  function merge(schema: Node): Node {
    return remember(known, schema, () => mergeAllOf(prepare(schema)) as Node);
  }

  /** A branch of `anyOf` or `oneOf`, which also keeps what merging drops. */
  function mergeBranch(schema: Node): Node {
    return remember(branches, schema, () => {
      const { anyOf } = mergeAllOf({ anyOf: [prepare(schema)] }) as { anyOf: [Node] };
      return anyOf[0];
    });
  }

  function remember(memory: WeakMap<Node, Merged>, schema: Node, run: () => Node): Node {
    let merged = memory.get(schema);
    if (!merged) {
      try {
        const found = run();
        // Prism merges `allOf: [false]` to `false`.
        const schema = isNode(found) ? withTaken(found, (child) => placeholders.get(child)) : found;
        merged = { schema };
      } catch (error) {
        merged = { error };
      }
      memory.set(schema, merged);
    }
    if ("error" in merged) throw merged.error;
    return merged.schema;
  }

  /** Prism's function has to see for itself what cannot be merged, and what merges to a boolean. */
  function attempt(schema: Node, run: (schema: Node) => Node): Node | undefined {
    try {
      const merged = run(schema);
      return isNode(merged) && Object.keys(merged).length > 0 ? merged : undefined;
    } catch {
      return undefined;
    }
  }

  function prepare(schema: Node): Node {
    const counts = countIn(schema);
    const prepared = (node: Node): Node => {
      const copy = withTaken(node, (child, keyword, name) => {
        // What several branches of an allOf have is merged with each other.
        const isOwn = counts.get(keyOf(keyword, name)) === 1 && !("$ref" in child);
        if (!isOwn || sizeOf(child) <= copied) return child;
        const isBranch = keyword === "anyOf" || keyword === "oneOf";
        const merged = attempt(child, isBranch ? mergeBranch : merge);
        return merged ? placeholders.put(merged) : child;
      });
      if (!Array.isArray(copy.allOf)) return copy;
      return { ...copy, allOf: copy.allOf.map((part) => (isNode(part) ? prepared(part) : part)) };
    };
    return prepared(schema);
  }

  return merge;
}

/** How many of a schema and the branches of its `allOf` have a keyword, or a name under it. */
function countIn(schema: Node): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (node: Node) => {
    const found = new Set<string>();
    withTaken(node, (child, keyword, name) => {
      found.add(keyOf(keyword, name));
      return child;
    });
    for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (Array.isArray(node.allOf)) node.allOf.filter(isNode).forEach(count);
  };
  count(schema);
  return counts;
}

function keyOf(keyword: string, name: string): string {
  return `${keyword} ${name}`;
}
