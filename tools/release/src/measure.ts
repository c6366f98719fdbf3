import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** The size of an application. */
export interface BundleSize {
  /** Bytes of the minified bundle after gzip at its highest level. */
  bytes: number;
  /** Its parts, the largest first, to show what can be made smaller. */
  parts: string[];
}

/** Bundles and minifies an application with everything that it imports, as for a browser. */
export async function measureBundle(application: string): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    entryPoints: [application],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const [bundle] = outputFiles;
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const parts = inputs
    .sort(([, one], [, other]) => other.bytesInOutput - one.bytesInOutput)
    .map(
      ([path, { bytesInOutput }]) => `${bytesInOutput} ${path.replace(/^.*node_modules\//, "")}`,
    );
  return { bytes: gzipSync(bundle?.contents ?? "", { level: 9 }).length, parts };
}

/** Adds up the declarations of a package, in bytes. */
export function measureDeclarations(folder: string): number {
  return measureFiles(folder, /\.d\.[cm]?ts$/);
}

/** Adds up the files below a folder, in bytes. */
export function measureFiles(folder: string, name = /./): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .reduce((sum, { parentPath, name: file }) => sum + statSync(join(parentPath, file)).size, 0);
}
