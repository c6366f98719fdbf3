import { isNode, type Node } from "../node.ts";
import { childAt, pointerKeys, toPointer, valueAt } from "../pointer.ts";
import { METHOD_EXTENSION } from "./extra-methods.ts";
import { isSame, resolved } from "./same-parameter.ts";
import { swaggerKeys } from "./swagger/keys.ts";

/** Finds the place of the given document that became a place of the normalized one. */
export type GivenPointer = (pointer: string) => string;

/**
 * Makes a {@link GivenPointer}. Where a place was made by reading the document, it is the nearest
 * one around it that the author wrote.
 *
 * @param renamed - pointers of components by those of their new names; default: none was renamed
 * @param own - pointers that are of the given document already; default none
 */
export function givenPointers(
  given: Node,
  document: object,
  renamed: ReadonlyMap<string, string> = new Map(),
  own: ReadonlySet<string> = new Set(),
): GivenPointer {
  return (pointer) => {
    if (own.has(pointer)) return pointer;
    const keys = pointerKeys(pointer);
    const component = toPointer(keys.slice(0, 3));
    const before = renamed.get(component);
    const named = before ? [...pointerKeys(before), ...keys.slice(3)] : keys;
    const read = "swagger" in given ? swaggerKeys(given, document, named) : named;
    const placed = withParameter(given, document, withMethod(document, read), pointer);
    return toPointer(walk(given, placed));
  };
}

/** Goes along keys as far as the document has them, through references and what nulls were written as. */
function walk(given: Node, keys: string[]): string[] {
  const way: string[] = [];
  let at: unknown = given;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as string;
    const child = childOf(at, key);
    if (child !== undefined) {
      way.push(key);
      at = child;
      continue;
    }
    const target = isNode(at) && typeof at.$ref === "string" ? at.$ref : "";
    const found = target.startsWith("#/") ? valueAt(given, target) : undefined;
    if (found !== undefined && found !== at && way.length < 99) {
      const behind = pointerKeys(target);
      return walk(given, [...behind, ...keys.slice(index)]);
    }
    // What may be null, or has something beside a reference, was wrapped.
    if (!/^(anyOf|allOf)$/.test(key) || !/^\d+$/.test(keys[index + 1] ?? "")) break;
    index += 1;
  }
  return way;
}

function childOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined;
  return isNode(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** An operation whose method 3.1 does not have was put under another one. */
function withMethod(document: object, keys: string[]): string[] {
  const [part, , method = ""] = keys;
  if (part !== "paths" || !method) return keys;
  const own = childAt(valueAt(document, toPointer(keys.slice(0, 3))), METHOD_EXTENSION);
  if (typeof own !== "string") return keys;
  const place = own === "QUERY" ? ["query"] : ["additionalOperations", own];
  return [...keys.slice(0, 2), ...place, ...keys.slice(3)];
}

/** Parameters that OpenAPI ignores are left out of a list, so that those after them move. */
function withParameter(given: Node, document: object, keys: string[], pointer: string): string[] {
  const at = keys.indexOf("parameters");
  if (keys[0] !== "paths" || at < 2 || keys[at + 1] === undefined) return keys;
  const own = pointerKeys(pointer);
  const parameter = resolved(
    document,
    valueAt(document, toPointer(own.slice(0, own.indexOf("parameters") + 2))),
  );
  const list = valueAt(given, toPointer(keys.slice(0, at + 1)));
  if (!isNode(parameter) || !Array.isArray(list)) return keys;
  const index = list.findIndex((one) => isSame(resolved(given, one), parameter));
  return index < 0 ? keys : [...keys.slice(0, at + 1), `${index}`, ...keys.slice(at + 2)];
}
