import type { PlacedOperation } from "@carespec/document";
import { type SaidResource, saidOf } from "./said.ts";
import { isMixed, parameterOf, segmentsOf } from "./words.ts";

/** A path with its operations. */
export interface PathGroup {
  path: string;
  segments: readonly string[];
  operations: Map<string, PlacedOperation>;
  said: SaidResource | false;
}

/** A path that is a collection or a single object, and that of one item. */
export interface Candidate {
  /** Template of the collection's path. */
  path: string;
  segments: readonly string[];
  collection: PathGroup | undefined;
  item: PathGroup | undefined;
  said: SaidResource;
}

/** Groups operations by path, as the document orders them. */
export function groupPaths(operations: readonly PlacedOperation[]): Map<string, PathGroup> {
  const groups = new Map<string, PathGroup>();
  for (const placed of operations) {
    const segments = segmentsOf(placed.path);
    const key = shapeOf(segments);
    const known = groups.get(key);
    const group = known ?? {
      path: `/${segments.join("/")}`,
      segments,
      operations: new Map(),
      said: saidOf(placed),
    };
    if (!group.operations.has(placed.method)) group.operations.set(placed.method, placed);
    groups.set(key, group);
  }
  return groups;
}

/** A path without the names of its parameters. */
export function shapeOf(segments: readonly string[]): string {
  return segments.map((segment) => (parameterOf(segment) ? "{}" : segment)).join("/");
}

/** Pairs each path of a collection with that of its item. */
export function candidatesOf(groups: ReadonlyMap<string, PathGroup>): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<PathGroup>();
  for (const group of groups.values()) {
    const { segments, said } = group;
    if (said === false || segments.some(isMixed) || taken.has(group)) continue;
    const isItem = parameterOf(segments.at(-1)) !== undefined;
    const own = isItem ? segments.slice(0, -1) : segments;
    const last = own.at(-1);
    if (last === undefined || last === "" || parameterOf(last) !== undefined) continue;
    const collection = isItem ? named(groups, group, shapeOf(own)) : group;
    const item = isItem ? group : named(groups, group, shapeOf([...own, "{id}"]));
    for (const each of [collection, item]) if (each) taken.add(each);
    const more = [collection?.said, item?.said].filter((each) => each !== false);
    const whole: SaidResource = Object.assign({}, ...more);
    found.push({ path: `/${own.join("/")}`, segments: own, collection, item, said: whole });
  }
  return merged(found);
}

function named(
  groups: ReadonlyMap<string, PathGroup>,
  { said }: PathGroup,
  key: string,
): PathGroup | undefined {
  const other = groups.get(key);
  if (!other || other.said === false || said === false) return undefined;
  const [one, two] = [said.collection, other.said.collection];
  return one === undefined || two === undefined || one === two ? other : undefined;
}

/** Paths of different places that `x-resource` gives the same name are one resource. */
function merged(candidates: Candidate[]): Candidate[] {
  const byName = new Map<string, Candidate>();
  return candidates.filter((candidate) => {
    const { collection: name } = candidate.said;
    const known = name === undefined ? undefined : byName.get(name);
    if (!known || (known.item && candidate.item) || (known.collection && candidate.collection)) {
      if (name !== undefined && !known) byName.set(name, candidate);
      return true;
    }
    known.said = { ...known.said, ...candidate.said };
    known.item ??= candidate.item;
    if (candidate.collection) {
      known.collection = candidate.collection;
      known.path = candidate.path;
      known.segments = candidate.segments;
    }
    return false;
  });
}
