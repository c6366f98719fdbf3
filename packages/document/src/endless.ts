import { isNode } from "./node.ts";

/** A member that a schema requires and that no value can end. */
export interface EndlessMember {
  /** Id of the schema. */
  schema: string;
  /** Keys in the schema that lead to the object with `required`. */
  keys: string[];
  name: string;
}

/**
 * Finds members by which schemas require themselves again and again, so that no value has an end: a node
 * that requires its next node. One that may be `null`, left out or an empty list ends.
 *
 * @param schemas - by ids, such as their names or files
 * @param targetOf - the id of the schema that a reference in one leads to; `undefined` for another one
 */
export function endlessMembers(
  schemas: ReadonlyMap<string, unknown>,
  targetOf: (reference: string, from: string) => string | undefined,
): EndlessMember[] {
  const ending = new Set<string>();
  let count = -1;
  while (ending.size > count) {
    count = ending.size;
    for (const [id, schema] of schemas) if (ends(schema, id)) ending.add(id);
  }
  return [...schemas]
    .filter(([id]) => !ending.has(id))
    .flatMap(([id, schema]) => requiring(schema, id, []));

  /** Whether a value of a schema has an end, as far as is known by now. */
  function ends(schema: unknown, from: string): boolean {
    if (!isNode(schema)) return true;
    const { $ref, allOf, oneOf, anyOf, properties, required, items, minItems, type } = schema;
    if (typeof $ref === "string") {
      const id = targetOf($ref, from);
      if (id !== undefined && schemas.has(id) && !ending.has(id)) return false;
    }
    const types = [type ?? []].flat();
    if (types.some((each) => each !== "object" && each !== "array")) return true;
    if (!listOf(allOf).every((part) => ends(part, from))) return false;
    for (const either of [listOf(oneOf), listOf(anyOf)]) {
      if (either.length > 0 && !either.some((part) => ends(part, from))) return false;
    }
    const isList = Number(minItems ?? 0) > 0 && isNode(items) && types.join() === "array";
    if (isList && !ends(items, from)) return false;
    const members = isNode(properties) ? properties : {};
    return listOf(required).every((name) => ends(members[String(name)], from));
  }

  function requiring(schema: unknown, id: string, keys: string[]): EndlessMember[] {
    if (!isNode(schema)) return [];
    const members = isNode(schema.properties) ? schema.properties : {};
    const own = listOf(schema.required)
      .map(String)
      .filter((name) => Object.hasOwn(members, name) && !ends(members[name], id));
    const parts = listOf(schema.allOf).flatMap((part, index) =>
      requiring(part, id, [...keys, "allOf", `${index}`]),
    );
    return [...own.map((name) => ({ schema: id, keys, name })), ...parts];
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
