import { referencesIn, targetOf } from "./references.ts";

/** An object that is a reference. */
export interface ReferencePlace {
  file: string;
  keys: string[];
}

/**
 * Finds references that lead to references and so back to themselves, without ever reaching a value.
 * A schema that holds a reference to itself is none of these.
 *
 * @param files - what each file of a document holds
 * @returns the members of each circle in their order, once
 */
export function findCircles(files: ReadonlyMap<string, unknown>): ReferencePlace[][] {
  const next = new Map<string, string | undefined>();
  const places = new Map<string, ReferencePlace>();
  for (const [file, data] of files) {
    for (const { ref, keys } of referencesIn(data)) {
      const id = idOf({ file, keys });
      const target = targetOf(file, ref);
      places.set(id, { file, keys });
      next.set(id, target && idOf(target));
    }
  }
  const seen = new Set<string>();
  const circles: ReferencePlace[][] = [];
  for (const start of next.keys()) {
    const path: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && next.has(id) && !seen.has(id)) {
      seen.add(id);
      path.push(id);
      id = next.get(id);
    }
    const back = id === undefined ? -1 : path.indexOf(id);
    if (back >= 0) circles.push(path.slice(back).flatMap((member) => places.get(member) ?? []));
  }
  return circles;
}

const idOf = ({ file, keys }: ReferencePlace) => JSON.stringify([file, keys]);
