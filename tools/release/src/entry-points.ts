import { join } from "node:path";
import { build } from "esbuild";
import { type Manifest, readManifest } from "./workspace.ts";

/** One of the names under which a package may be imported. */
export interface EntryPoint {
  /** For example `@carespec/mock/control`. */
  specifier: string;
  /** What its code imports from other packages and from Node, as it is written there. */
  imports: string[];
}

/**
 * Lists what the package in a folder exports, `package.json` aside, with what each entry point
 * needs.
 */
export async function listEntryPoints(folder: string): Promise<EntryPoint[]> {
  const { name, exports = {} } = readManifest(folder);
  const entries = Object.entries(exports).flatMap(([subpath, target]) =>
    typeof target === "string" ? [] : [{ specifier: name + subpath.slice(1), target }],
  );
  return Promise.all(
    entries.map(async ({ specifier, target: { default: file = "" } }) => {
      return { specifier, imports: await importsOf(join(folder, file)) };
    }),
  );
}

/** Lists what a module and the modules beside it import from elsewhere. */
export async function importsOf(module: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [module],
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const found = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  return [...new Set(found.map(({ path }) => path))].sort();
}

/** Tells whether an entry point needs one of these packages. */
export function needsAnyOf({ imports }: EntryPoint, packages: readonly string[]): boolean {
  return packages.some((name) =>
    imports.some((path) => path === name || path.startsWith(`${name}/`)),
  );
}

/** Lists the optional peers, with their ranges. */
export function optionalPeers(manifest: Manifest): [name: string, range: string][] {
  const { peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
  return Object.entries(peerDependencies).filter(([name]) => peerDependenciesMeta[name]?.optional);
}
