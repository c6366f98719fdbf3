import { circlesOf } from "./circles.ts";
import { pathToPointer } from "./document-modules.ts";

/** The schema of a parameter, header or media type. Prism's reader marks it, so it must not be shared. */
const OUTERMOST = "schema";

/**
 * A copy without circles: where a part comes again inside itself, a reference to the outer one. What
 * Prism's own function returns, except that a part that comes in several places is copied once. As a
 * tree, a document whose schemas refer to each other can be fifty times its graph.
 */
export function decycle(root: object): Record<string, unknown> {
  const circles = circlesOf(root);
  const copies = new Map<object, unknown>();
  const path: string[] = [];
  /** The objects that are being copied, with the lengths of their paths, and how many of each circle. */
  const open = new Map<object, number>();
  const openIn = new Map<number, number>();

  function copy(node: unknown, isOutermost = false): unknown {
    if (typeof node !== "object" || node === null) return node;
    const depth = open.get(node);
    if (depth !== undefined) return { $ref: pathToPointer(path.slice(0, depth)) };
    const circle = circles.get(node);
    const inside = circle === undefined ? 0 : (openIn.get(circle) ?? 0);
    // Inside its circle, what a copy refers to depends on its place.
    const isShared = inside === 0 && !isOutermost;
    if (isShared && copies.has(node)) return copies.get(node);
    open.set(node, path.length);
    if (circle !== undefined) openIn.set(circle, inside + 1);
    const copied = Array.isArray(node)
      ? node.map((item, at) => copyChild(item, at))
      : copyMembers(node);
    if (circle !== undefined) openIn.set(circle, inside);
    open.delete(node);
    if (isShared) copies.set(node, copied);
    return copied;
  }

  function copyChild(value: unknown, key: string | number, isOutermost = false): unknown {
    path.push(String(key));
    const copied = copy(value, isOutermost);
    path.pop();
    return copied;
  }

  function copyMembers(node: object): object {
    const copied: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node)) {
      copied[key] = copyChild(value, key, key === OUTERMOST);
    }
    return copied;
  }

  return copy(root) as Record<string, unknown>;
}
