import { isNode } from "@carespec/document";

const BUNDLE = "__bundled__";

/**
 * A copy of a schema, and of what it refers to, in which every part is an object of its own. Prism's
 * generators change what they read and notice an object that comes again.
 *
 * @param root - the schema, or the operation, that holds what the schema refers to
 */
export function unshared<Schema, Root extends object>(
  schema: Schema,
  root: Root,
): { schema: Schema; root: Root } {
  const bundle = (root as Record<string, unknown>)[BUNDLE];
  const targets = new Map<unknown, unknown>();
  const open = new Set<unknown>(isNode(bundle) ? Object.values(bundle) : []);

  /** What is referred to stays one object, wherever it comes. */
  function copy(node: unknown): unknown {
    if (typeof node !== "object" || node === null) return node;
    if (targets.has(node)) return targets.get(node);
    const copied = Array.isArray(node) ? node.map(copy) : copyMembers(node);
    if (open.has(node)) targets.set(node, copied);
    return copied;
  }

  function copyMembers(node: object): object {
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, copy(value)]));
  }

  const copied = copy(schema) as Schema;
  return { schema: copied, root: bundle ? { ...root, [BUNDLE]: copy(bundle) } : root };
}
