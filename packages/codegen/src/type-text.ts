import { type Node, pointerKeys, resolve, schemaName } from "@carespec/document";
import type { TypeNames } from "./type-names.ts";

/** Names of the types that a piece of generated code needs. */
export interface Imports {
  readonly names: TypeNames;
  readonly used: Set<string>;
}

/**
 * The type of a schema, by the short names of the schemas that it refers to. Where it is described
 * in place, `inPlace` is the path of its type.
 */
export function typeText(schema: Node, inPlace: string, imports: Imports): string {
  const name = schemaName(schema);
  if (name !== undefined) {
    const short = imports.names.get(name) ?? name;
    imports.used.add(short);
    return short;
  }
  const { items } = schema as { items?: Node };
  const itemName = items && schemaName(items);
  if (schema.type === "array" && items && itemName !== undefined) {
    return `${typeText(items, inPlace, imports)}[]`;
  }
  return inPlace;
}

/** The type of a list's items; the list may be behind a JSON pointer. */
export function itemText(
  document: object,
  schema: Node,
  pointer: string,
  inPlace: string,
  imports: Imports,
): string {
  const keys = pointerKeys(pointer);
  const list = keys.reduce<Node>((at, key) => {
    const { properties } = resolve(document, at) as { properties?: Record<string, Node> };
    return properties?.[key] ?? {};
  }, schema);
  const { items = {} } = resolve(document, list) as { items?: Node };
  const place = keys.reduce((at, key) => `NonNullable<${at}[${JSON.stringify(key)}]>`, inPlace);
  return typeText(items, `${place}[number]`, imports);
}
