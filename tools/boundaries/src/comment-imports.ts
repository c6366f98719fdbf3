import { extname } from "node:path";

/** An import by its offset in the text. */
export interface FoundImport {
  specifier: string;
  start: number;
}

/** Lists what comments name: `/// <reference>` everywhere, JSDoc's types in JavaScript. */
export function commentImports(
  file: string,
  comments: { type: string; value: string; start: number }[],
): FoundImport[] {
  const isJavaScript = /^\.[cm]?jsx?$/.test(extname(file));
  return comments.flatMap(({ type, value, start }) => {
    const pattern = type === "Line" ? REFERENCE : isJavaScript ? JSDOC : undefined;
    if (!pattern) return [];
    return [...value.matchAll(pattern)].flatMap(({ groups = {}, index }) => {
      const { path, types, imported, from } = groups;
      const specifier = path === undefined ? (types ?? imported ?? from) : `./${path}`;
      return specifier === undefined ? [] : [{ specifier, start: start + index }];
    });
  });
}

const REFERENCE = /^\/\s*<reference\s+(?:path=["'](?<path>[^"']+)|types=["'](?<types>[^"']+))/g;
const JSDOC =
  /\bimport\(\s*["'](?<imported>[^"']+)["']\s*\)|@import\s[^@]*?\bfrom\s+["'](?<from>[^"']+)/g;
