import { isNode } from "./node.ts";

/** Redocly and Spectral end at the first, which they call, and take the second for no member at all. */
const MISREAD = ["hasOwnProperty", "__proto__"];

/** What to say of such a name. */
export const misreadName = (name: string) =>
  `no linter reads a member called \`${name}\`: leave it out, and tell of it in a description`;

/** The places, by their keys, of names in a document's data that linters take for JavaScript's own. */
export function misreadNames(data: unknown): string[][] {
  const seen = new Set<unknown>();
  const visit = (value: unknown, keys: string[]): string[][] => {
    if (!(isNode(value) || Array.isArray(value)) || seen.has(value)) return [];
    seen.add(value);
    return Object.entries(value).flatMap(([key, child]) => {
      const at = [...keys, key];
      return isNode(value) && MISREAD.includes(key) ? [at] : visit(child, at);
    });
  };
  return visit(data, []);
}
