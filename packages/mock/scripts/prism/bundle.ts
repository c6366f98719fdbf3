import { createRequire, isBuiltin } from "node:module";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { build, type Plugin } from "esbuild";
import { INSTEAD, MODULES, NOT_INSTALLED, SELDOM_USED } from "./modules.ts";
import { fileOf, standInFor } from "./stand-ins.ts";

const STAND_IN = "stand-in";
const MAIN = "main";

/** The file that a chain of packages leads to, each resolved from the one before it. */
function resolve(chain: readonly string[]): string {
  return chain.reduce((from, name) => createRequire(from).resolve(name), import.meta.filename);
}

/** Requires all that the mock uses. */
const mainText = () =>
  Object.entries(MODULES)
    .map(([name, chain]) => `exports.${name} = require(${JSON.stringify(resolve(chain))});`)
    .join("\n");

/** Finds modules as Node does, since bundlers have rules of their own, and puts in the stand-ins. */
const asNode: Plugin = {
  name: "as-node",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^main$/ }, ({ kind, path }) =>
      kind === "entry-point" ? { path, namespace: MAIN } : undefined,
    );
    onResolve({ filter: /./ }, ({ path, importer, kind, namespace }) => {
      if (kind === "entry-point" || namespace === MAIN) return { path };
      if (namespace === STAND_IN || NOT_INSTALLED.includes(path)) return { path, external: true };
      if (standInFor(path) !== undefined) return { path, namespace: STAND_IN };
      if (isBuiltin(path) && INSTEAD[path] === undefined) return { path, external: true };
      if (kind !== "require-call") return undefined;
      return { path: createRequire(importer).resolve(INSTEAD[path] ?? path) };
    });
    onLoad({ filter: /./, namespace: MAIN }, () => ({ contents: mainText() }));
    onLoad({ filter: /./, namespace: STAND_IN }, ({ path }) => ({
      contents: standInFor(path) ?? "",
    }));
  },
};

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
  const seldom = Object.entries(SELDOM_USED).map(([name, chain]) => [fileOf(name), resolve(chain)]);
  const { metafile } = await build({
    entryPoints: { prism: MAIN, ...Object.fromEntries(seldom) },
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
    plugins: [asNode],
  });
  return Object.keys(metafile.inputs)
    .filter((file) => file.includes("node_modules/"))
    .map((file) => join(repositoryRoot, file))
    .toSorted();
}
