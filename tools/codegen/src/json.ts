/** A node of a document. */
export type Node = Record<string, unknown>;

/** Whether a value is an object and no list. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The node that a local reference leads to, or the node itself where it is none. */
export function resolve(document: object, node: Node): Node {
  const { $ref } = node;
  if (typeof $ref !== "string") return node;
  const target = $ref
    .slice(2)
    .split("/")
    .reduce<unknown>(
      (at, key) => (at as Node)[key.replaceAll("~1", "/").replaceAll("~0", "~")],
      document,
    );
  return resolve(document, target as Node);
}

/** The schema that a reference names, for example `User`; `undefined` for any other node. */
export function schemaName({ $ref }: Node): string | undefined {
  return typeof $ref === "string" ? /^#\/components\/schemas\/([^/]+)$/.exec($ref)?.[1] : undefined;
}

/** A copy in which `change` has the last word on every object, the inner ones first. */
export function mapNodes(value: unknown, change: (node: Node) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapNodes(item, change));
  if (!isNode(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, mapNodes(child, change)]);
  return change(Object.fromEntries(entries));
}
