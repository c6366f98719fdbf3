import { isNameLike } from "@carespec/traffic";

/** More different words at one place of a path are data, such as the names of users. */
const MOST_SIBLINGS = 8;

/** Longer words are hardly words. */
const LONGEST = 24;

/** Tells the words of unknown paths from values that somebody wrote there. */
export interface PathWords {
  /** Takes in a path of the traffic. All of them come before the first question. */
  add(path: string): void;
  /**
   * Whether a part of a path may be shown: a plain word in small letters that another part follows, or that
   * is in two different paths. A name or a diagnosis at a path's end is neither, as a rule.
   */
  isWord(parts: readonly string[], at: number): boolean;
}

/**
 * Knows no path yet.
 *
 * @param isPublished - whether the vendor published the traffic, so that each plain word may be shown
 */
export function createPathWords(isPublished = false): PathWords {
  /** The path of each word; `undefined` where it has several. */
  const pathOf = new Map<string, string | undefined>();
  const siblings = new Map<string, Set<string>>();
  return {
    add(path) {
      const parts = path.split("/");
      for (const [at, part] of parts.entries()) {
        if (!isPlain(part)) continue;
        pathOf.set(part, !pathOf.has(part) || pathOf.get(part) === path ? path : undefined);
        const parent = parts.slice(0, at).join("/");
        const near = siblings.get(parent) ?? new Set();
        siblings.set(parent, near);
        if (near.size <= MOST_SIBLINGS) near.add(part);
      }
    },
    isWord(parts, at) {
      const part = parts[at] ?? "";
      if (part === "" || /^v\d{1,2}(\.\d{1,2})?$/.test(part)) return true;
      if (!isPlain(part)) return false;
      if (isPublished) return true;
      const near = siblings.get(parts.slice(0, at).join("/"));
      if (near && near.size > MOST_SIBLINGS) return false;
      return Boolean(parts[at + 1]) || (pathOf.has(part) && pathOf.get(part) === undefined);
    },
  };
}

function isPlain(part: string): boolean {
  return part.length <= LONGEST && /^[a-z]+([_-][a-z]+)*$/.test(part) && isNameLike(part);
}
