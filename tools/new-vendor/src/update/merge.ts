import { isDeepStrictEqual } from "node:util";
import { isNode, type Node, toPointer } from "@carespec/document";

/** A place where both the vendor and the house changed the same thing, differently. */
export interface Conflict {
  /** JSON pointer in the document. */
  pointer: string;
  /** What the vendor has now; `undefined` where it is gone. */
  theirs: unknown;
  /** What the document keeps. */
  ours: unknown;
}

/** A merged document and what could not be decided. */
export interface Merged {
  document: unknown;
  conflicts: Conflict[];
}

/**
 * Merges the vendor's changes into the house's document, place by place: what only the vendor changed
 * is taken over, what the house changed or added stays, and where both did, the house's stays and is
 * told.
 *
 * @param before - the vendor's former document, mended
 * @param after - its new one, mended in the same way
 * @param house - the document as it is in the repository
 */
export function mergeDocuments(before: unknown, after: unknown, house: unknown): Merged {
  const conflicts: Conflict[] = [];
  const document = merge(before, after, house, []);
  return { document, conflicts };

  function merge(base: unknown, theirs: unknown, ours: unknown, keys: string[]): unknown {
    if (isDeepStrictEqual(theirs, ours) || isDeepStrictEqual(base, theirs)) return ours;
    if (isDeepStrictEqual(base, ours)) return theirs;
    if (isNode(theirs) && isNode(ours))
      return mergeNodes(isNode(base) ? base : {}, theirs, ours, keys);
    if (Array.isArray(theirs) && Array.isArray(ours)) {
      const merged = mergeLists(Array.isArray(base) ? base : [], theirs, ours, keys);
      if (merged) return merged;
    }
    conflicts.push({ pointer: toPointer(keys), theirs, ours });
    return ours;
  }

  function mergeNodes(base: Node, theirs: Node, ours: Node, keys: string[]): Node {
    const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
    const entries = names.flatMap((name): [string, unknown][] => {
      const value = mergeMember(base, theirs, ours, name, keys);
      return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(entries);
  }

  function mergeMember(
    base: Node,
    theirs: Node,
    ours: Node,
    name: string,
    keys: string[],
  ): unknown {
    const at = [...keys, name];
    const [was, is, here] = [base[name], theirs[name], ours[name]];
    if (name in theirs && name in ours) return merge(was, is, here, at);
    if (name in ours) {
      // The vendor dropped it: so does the house, unless it made it its own.
      if (!(name in base)) return here;
      if (isDeepStrictEqual(was, here)) return undefined;
      conflicts.push({ pointer: toPointer(at), theirs: undefined, ours: here });
      return here;
    }
    if (!(name in base)) return is;
    // The house dropped it: what the vendor changed since then is told.
    if (!isDeepStrictEqual(was, is))
      conflicts.push({ pointer: toPointer(at), theirs: is, ours: undefined });
    return undefined;
  }

  /** Lists whose items have names are merged by them; plain values as a set. */
  function mergeLists(
    base: unknown[],
    theirs: unknown[],
    ours: unknown[],
    keys: string[],
  ): unknown[] | undefined {
    const all = [...base, ...theirs, ...ours];
    if (all.some((item) => nameOf(item) === undefined)) return undefined;
    const byName = (list: unknown[]) => new Map(list.map((item) => [nameOf(item) as string, item]));
    const [was, is, here] = [byName(base), byName(theirs), byName(ours)];
    const names = [...new Set([...here.keys(), ...is.keys()])];
    const asNode = (map: Map<string, unknown>) => Object.fromEntries(map);
    const merged = mergeNodes(asNode(was), asNode(is), asNode(here), keys);
    return names.flatMap((name) => (name in merged ? [merged[name]] : []));
  }
}

/** What tells an item of a list from the others: a parameter's place and name, a server's address, … */
function nameOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null) return JSON.stringify(item);
  if (!isNode(item)) return undefined;
  const { $ref, name, in: place, url } = item;
  if (typeof $ref === "string") return $ref;
  if (typeof name === "string") return `${place ?? ""} ${name}`;
  if (typeof url === "string") return url;
  const [only, ...more] = Object.keys(item);
  return only !== undefined && more.length === 0 ? only : undefined;
}
