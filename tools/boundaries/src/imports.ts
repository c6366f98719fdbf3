import { parseSync, Visitor } from "oxc-parser";
import { commentImports } from "./comment-imports.ts";
import { locationOf, requestOf } from "./requests.ts";
import { leadingText } from "./static-text.ts";

/** One import of a source file, or one place that it reaches from its own. */
export interface Import {
  /** What the file names: `./json.ts`, `@carespec/core`, `node:fs`. */
  specifier: string;
  /** Line of the import, from 1. */
  line: number;
}

/**
 * Lists what a source file names of other files and packages, in the file's order: imports and
 * exports, types and JSDoc included, `require`, `import.meta.resolve`, and files that it locates from
 * its own place. A path that only begins with fixed text counts up to its last fixed folder.
 *
 * @param file - its name determines the language
 */
export function readImports(file: string, text: string): Import[] {
  const { program, comments } = parseSync(file, text);
  const found = commentImports(file, comments);
  const add = (specifier: string | undefined, { start }: { start: number }) => {
    if (specifier !== undefined) found.push({ specifier, start });
  };
  /** Functions that load a module by its name: `require`, and what `createRequire` returns. */
  const loaders = new Set(["require"]);
  new Visitor({
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== "Identifier" || init?.type !== "CallExpression") return;
      if (requestOf(init, loaders)?.kind === "loader") loaders.add(id.name);
    },
  }).visit(program);
  new Visitor({
    ImportDeclaration: ({ source }) => add(source.value, source),
    ExportNamedDeclaration: ({ source }) => source && add(source.value, source),
    ExportAllDeclaration: ({ source }) => add(source.value, source),
    ImportExpression: ({ source }) => add(leadingText(source), source),
    TSImportType: ({ source }) => add(source.value, source),
    TSExternalModuleReference: ({ expression }) => add(expression.value, expression),
    NewExpression: (node) => add(locationOf(node), node),
    CallExpression: (node) => {
      const request = requestOf(node, loaders);
      add(request?.kind === "module" ? request.specifier : locationOf(node), node);
    },
  }).visit(program);
  return found
    .toSorted((one, other) => one.start - other.start)
    .map(({ specifier, start }) => ({ specifier, line: text.slice(0, start).split("\n").length }));
}
