import { isNode, type Node } from "./node.ts";
import { type ObjectField, type ObjectKind, objectShapes } from "./objects.ts";

/** An object of a document and where it is. */
export interface PlacedObject {
  node: Node;
  kind: ObjectKind;
  keys: string[];
}

/** Tells a key that is an extension, or that was meant to be one (`X-Sensitive`, `x_sensitive`). */
export function isExtensionKey(key: string): boolean {
  return /^x[-_]/i.test(key);
}

/**
 * Lists an object of a known kind and those in it, parents first. It follows what OpenAPI says
 * about each field, so that values of examples or names of properties are not taken for parts of
 * the document. A `$ref` is listed and not followed.
 */
export function* objectsOf(
  value: unknown,
  kind: ObjectKind,
  keys: string[] = [],
): Generator<PlacedObject> {
  if (!isNode(value)) return;
  yield { node: value, kind, keys };
  const { objects = {}, others } = objectShapes[kind];
  for (const [key, child] of Object.entries(value)) {
    const at = [...keys, key];
    if (Object.hasOwn(objects, key)) yield* objectsIn(child, objects[key] as ObjectField, at);
    else if (others && !isExtensionKey(key) && key !== "$ref") yield* objectsOf(child, others, at);
  }
}

function* objectsIn(value: unknown, field: ObjectField, keys: string[]): Generator<PlacedObject> {
  if (typeof field === "string") {
    yield* objectsOf(value, field, keys);
    return;
  }
  const kind = "listOf" in field ? field.listOf : field.mapOf;
  if (Array.isArray(value) !== "listOf" in field) return;
  for (const [key, child] of Object.entries(value ?? {})) {
    yield* objectsOf(child, kind, [...keys, key]);
  }
}
