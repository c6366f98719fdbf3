import { readFile } from "node:fs/promises";
import { createRequire, isBuiltin } from "node:module";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { build, type Plugin } from "esbuild";
import { ES_MODULES, INSTEAD, MODULES, NOT_INSTALLED, SELDOM_USED } from "./modules.ts";
import { fileOf, standInFor } from "./stand-ins.ts";

const STAND_IN = "stand-in";
const ENTRY = "entry";

/** How TypeScript writes modules of either kind, which hides `require` from bundlers. */
const UNIVERSAL = "})(function (require, exports) {";

/** Requires a file that a chain of packages leads to, each resolved from the one before it. */
function requireBy(chain: readonly string[]): string {
  const file = chain.reduce(
    (from, name) => createRequire(from).resolve(name),
    import.meta.filename,
  );
  return `require(${JSON.stringify(file)})`;
}

/** The texts of the bundle's files, by name: they require all that the mock uses. */
function entryTexts(): Record<string, string> {
  const main = Object.entries(MODULES).map(
    ([name, chain]) => `exports.${name} = ${requireBy(chain)};`,
  );
  const seldom = Object.entries(SELDOM_USED).map(([name, chain]) => {
    const mode = ES_MODULES.includes(name) ? `"use strict";` : "";
    return [fileOf(name), `${mode}module.exports = ${requireBy(chain)};`];
  });
  return { prism: main.join("\n"), ...Object.fromEntries(seldom) };
}

/** Finds modules as Node does, since bundlers have rules of their own, and puts in the stand-ins. */
const asNode = (entries: Record<string, string>): Plugin => ({
  name: "as-node",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, importer, kind, namespace }) => {
      if (kind === "entry-point") return { path, namespace: ENTRY };
      if (namespace === ENTRY) return { path };
      if (namespace === STAND_IN || NOT_INSTALLED.includes(path)) return { path, external: true };
      if (standInFor(path) !== undefined) return { path, namespace: STAND_IN };
      if (isBuiltin(path) && INSTEAD[path] === undefined) return { path, external: true };
      if (kind !== "require-call") return undefined;
      return { path: createRequire(importer).resolve(INSTEAD[path] ?? path) };
    });
    onLoad({ filter: /./, namespace: ENTRY }, ({ path }) => ({ contents: entries[path] ?? "" }));
    onLoad({ filter: /./, namespace: STAND_IN }, ({ path }) => ({
      contents: standInFor(path) ?? "",
    }));
    onLoad({ filter: /\.js$/ }, async ({ path }) => {
      const contents = await readFile(path, "utf8");
      return { contents: contents.replace(UNIVERSAL, UNIVERSAL.replace("require", "_")) };
    });
  },
});

/**
 * Bundles what the mock uses of Prism into CommonJS files: `prism.cjs`, and one for each package that
 * is seldom used. Statements stay as they are: a bundler that leaves out what looks useless changes
 * what the code does.
 *
 * @param folder - is created
 * @returns the files whose code is in the bundle, sorted
 * @throws the bundler's own error for a module that it cannot find or read
 */
export async function bundlePrism(folder: string): Promise<string[]> {
  const entries = entryTexts();
  const { metafile } = await build({
    entryPoints: Object.keys(entries),
    absWorkingDir: repositoryRoot,
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node22",
    charset: "utf8",
    treeShaking: false,
    metafile: true,
    logLevel: "silent",
    plugins: [asNode(entries)],
  });
  return Object.keys(metafile.inputs)
    .filter((file) => file.includes("node_modules/"))
    .map((file) => join(repositoryRoot, file))
    .toSorted();
}
