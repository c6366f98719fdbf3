/** An object of a document. */
export type Node = Record<string, unknown>;

/** Tells an object from lists and plain values. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Calls `see` for every object of a document, parents first. A document in memory may hold circles. */
export function visit(
  value: unknown,
  see: (node: Node, keys: readonly string[]) => void,
  keys: readonly string[] = [],
  parents: readonly unknown[] = [],
): void {
  if (typeof value !== "object" || value === null || parents.includes(value)) return;
  if (isNode(value)) see(value, keys);
  for (const [key, child] of Object.entries(value)) {
    visit(child, see, [...keys, key], [...parents, value]);
  }
}

/** Copies a value; `change` returns the final form of every object, the inner ones first. */
export function mapNodes(value: unknown, change: (node: Node) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapNodes(item, change));
  if (!isNode(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, mapNodes(child, change)]);
  return change(Object.fromEntries(entries));
}
