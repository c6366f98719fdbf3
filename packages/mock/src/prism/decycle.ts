import { pathToPointer } from "./document-modules.ts";

/**
 * A copy without circles: where a part comes again inside itself, a reference to the outer one. What
 * Prism's own function returns, which writes the pointer of every part, needed or not: for a large
 * document that takes longer than all the rest of its reading.
 */
export function decycle(root: object): Record<string, unknown> {
  const path: string[] = [];
  const open = new Map<object, number>();

  function copy(node: unknown): unknown {
    if (typeof node !== "object" || node === null) return node;
    const depth = open.get(node);
    if (depth !== undefined) return { $ref: pathToPointer(path.slice(0, depth)) };
    open.set(node, path.length);
    const copied = Array.isArray(node) ? node.map(copyChild) : copyMembers(node);
    open.delete(node);
    return copied;
  }

  function copyChild(value: unknown, key: string | number): unknown {
    path.push(String(key));
    const copied = copy(value);
    path.pop();
    return copied;
  }

  function copyMembers(node: object): object {
    const copied: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node)) copied[key] = copyChild(value, key);
    return copied;
  }

  return copy(root) as Record<string, unknown>;
}
