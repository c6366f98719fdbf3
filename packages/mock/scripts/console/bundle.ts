import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const source = fileURLToPath(new URL("../../console/", import.meta.url));

/** Browsers of the last two years or so. */
const TARGET = ["chrome120", "firefox121", "safari17.2"];

/**
 * Bundles the console into a folder, as the files that the mock serves. Returns the files of packages
 * that went into it.
 */
export async function bundleConsole(folder: string): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const { metafile } = await build({
    absWorkingDir: source,
    entryPoints: [
      { in: join(source, "src/main.tsx"), out: "console" },
      { in: join(source, "styles/console.css"), out: "console" },
    ],
    outdir: folder,
    tsconfig: join(source, "tsconfig.json"),
    bundle: true,
    format: "esm",
    target: TARGET,
    minify: true,
    // The package lists the licenses in a file of its own.
    legalComments: "none",
    metafile: true,
    logLevel: "silent",
  });
  copyFileSync(join(source, "favicon.svg"), join(folder, "favicon.svg"));
  return Object.keys(metafile.inputs)
    .filter((file) => file.includes("node_modules"))
    .map((file) => resolve(source, file));
}
