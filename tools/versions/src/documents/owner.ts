import { isNode, type Node, pointerKeys, toPointer, valueAt } from "@carespec/document";

/** Whose part a place is. */
export interface Owner {
  /** JSON pointer of the innermost component that holds the place; missing where an operation holds it itself. */
  component?: string;
  /** The way from there. */
  keys: string[];
  /** Names of the schemas on the whole way, outermost first. */
  types: string[];
}

/** References that lead to references, at most. */
const HOPS = 20;

/**
 * Finds the component in which a place is written. The pointer leads through references, and through an
 * `allOf` as if its parts were one object.
 *
 * @param isWhole - the place itself came or went, so that what it refers to is not its owner
 */
export function ownerOf(document: object, pointer: string, isWhole: boolean): Owner {
  const keys = pointerKeys(pointer);
  const owner: Owner = { keys: [], types: [] };
  const enter = (component: string) => {
    owner.component = component;
    owner.keys = [];
    const [, kind, name] = pointerKeys(component);
    if (kind === "schemas" && name !== undefined) owner.types.push(name);
  };
  const follow = (written: unknown): unknown => {
    let node = written;
    for (let hops = 0; isNode(node) && typeof node.$ref === "string" && hops < HOPS; hops += 1) {
      enter(node.$ref);
      node = valueAt(document, node.$ref);
    }
    return node;
  };
  let at: unknown = document;
  for (const [index, key] of keys.entries()) {
    at = partWith(document, follow(at), key, keys[index + 1]);
    at = follow(at);
    owner.keys.push(key);
    at = typeof at === "object" && at !== null ? (at as Node)[key] : undefined;
    if (keys[0] === "components" && index === 2) enter(toPointer(keys.slice(0, 3)));
  }
  if (!isWhole) follow(at);
  return owner;
}

/** The part of an `allOf` that has a member, or the node itself. */
function partWith(document: object, node: unknown, key: string, next?: string): unknown {
  if (!isNode(node) || !Array.isArray(node.allOf) || has(node, key, next)) return node;
  for (const part of node.allOf) {
    const own = isNode(part) && typeof part.$ref === "string" ? valueAt(document, part.$ref) : part;
    const inner = partWith(document, own, key, next);
    if (isNode(inner) && has(inner, key, next)) return inner === own ? part : inner;
  }
  return node;
}

function has(node: Node, key: string, next?: string): boolean {
  const value = node[key];
  return key === "properties" && isNode(value) && next !== undefined ? next in value : key in node;
}
