import { unescapeKey } from "@carespec/document";

/** A schema as Prism's operations hold it; components are in the operation's `__bundled__`. */
export interface Schema {
  [keyword: string]: unknown;
}

/** Deeper schemas are not looked at: they may refer to themselves. */
const DEEPEST = 8;

/**
 * A schema and what it consists of: the branches of `allOf`, `anyOf` and `oneOf`, with references
 * into the operation followed.
 */
export function partsOf(schema: unknown, root: object, depth = 0): Schema[] {
  const found = resolvedSchema(schema, root);
  if (!found || depth > DEEPEST) return [];
  const branches = ["allOf", "anyOf", "oneOf"].flatMap((key) => (found[key] as unknown[]) ?? []);
  return [found, ...branches.flatMap((branch) => partsOf(branch, root, depth + 1))];
}

/** The types that a value may have. */
export function typesOf(schema: unknown, root: object): Set<string> {
  const types = partsOf(schema, root).flatMap(({ type }) => [type ?? []].flat());
  return new Set(types as string[]);
}

/** The schemas of an object's properties. */
export function propertiesOf(schema: unknown, root: object): Record<string, Schema> {
  return Object.assign({}, ...partsOf(schema, root).map(({ properties }) => properties));
}

/** The schema of an array's items. */
export function itemsOf(schema: unknown, root: object): unknown {
  return partsOf(schema, root).find(({ items }) => items !== undefined)?.items;
}

/** A schema with references into the operation followed; `undefined` where they lead nowhere. */
export function resolvedSchema(schema: unknown, root: object): Schema | undefined {
  let node = schema;
  for (let steps = 0; steps <= DEEPEST; steps += 1) {
    if (typeof node !== "object" || node === null) return undefined;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref !== "string") return node as Schema;
    node = $ref
      .replace(/^#\//, "")
      .split("/")
      .reduce<unknown>(
        (at, key) => (at as Schema | undefined)?.[unescapeKey(decodeURIComponent(key))],
        root,
      );
  }
  return undefined;
}
