import { parseSync } from "oxc-parser";

/** One import of a source file. */
export interface Import {
  /** What the file names: `./json.ts`, `@carespec/core`, `node:fs`. */
  specifier: string;
  /** Line of the import, from 1. */
  line: number;
}

/**
 * Lists what a source file imports or exports from elsewhere, types included, in the file's order.
 * Dynamic imports count only if they name their module in a string.
 *
 * @param file - its name determines the language
 */
export function readImports(file: string, text: string): Import[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
  const found = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest),
    ...staticExports.flatMap(({ entries }) =>
      entries.slice(0, 1).map((entry) => entry.moduleRequest),
    ),
  ].flatMap((request) => (request ? [{ specifier: request.value, start: request.start }] : []));
  for (const {
    moduleRequest: { start, end },
  } of dynamicImports) {
    const literal = /^(["'`])([^"'`$]*)\1$/.exec(text.slice(start, end))?.[2];
    if (literal !== undefined) found.push({ specifier: literal, start });
  }
  return found
    .toSorted((one, other) => one.start - other.start)
    .map(({ specifier, start }) => ({ specifier, line: text.slice(0, start).split("\n").length }));
}
