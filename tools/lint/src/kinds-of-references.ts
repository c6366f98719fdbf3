import { referencesIn, targetOf } from "./references.ts";

/** Tells what the references from a file to another do. */
export type KindOfReference = (
  file: string,
  target: string,
) => "no circle" | "in circle" | "closes";

/**
 * Finds files that refer to each other in circles, by references to whole files: schemas that hold
 * themselves, directly or through others. Without the references that close circles, every file is still
 * reached from the first one that is asked for, and those of a circle from one other file of it.
 *
 * @param read - gives what a file holds; each file is read once
 */
export function kindsOfReferences(read: (file: string) => unknown): KindOfReference {
  /** The circle of a file: the same number for all files that lead to each other (Tarjan). */
  const circles = new Map<string, number>();
  const order = new Map<string, number>();
  const open: string[] = [];
  const holdsItself = new Set<string>();
  /** The file by whose reference one was found first. */
  const finders = new Map<string, string>();

  /** @returns the earliest open file that this one leads to */
  function visit(file: string): number {
    const own = order.size;
    order.set(file, own);
    open.push(file);
    let earliest = own;
    for (const target of wholeFiles(file, read(file))) {
      if (target === file) holdsItself.add(file);
      if (!order.has(target)) {
        finders.set(target, file);
        earliest = Math.min(earliest, visit(target));
      } else if (!circles.has(target)) earliest = Math.min(earliest, order.get(target) ?? own);
    }
    if (earliest === own) {
      for (const member of open.splice(open.indexOf(file))) circles.set(member, own);
    }
    return earliest;
  }

  return (file, target) => {
    if (!order.has(file)) visit(file);
    if (circles.get(file) !== circles.get(target)) return "no circle";
    if (file === target) return holdsItself.has(file) ? "closes" : "no circle";
    return finders.get(target) === file ? "in circle" : "closes";
  };
}

/** The files that a file's references name without a place in them. */
function wholeFiles(file: string, data: unknown): Set<string> {
  const targets = [...referencesIn(data)].map(({ ref }) => targetOf(file, ref));
  return new Set(targets.flatMap((target) => (target?.keys.length === 0 ? [target.file] : [])));
}
