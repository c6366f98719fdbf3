import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const source = fileURLToPath(new URL("../../console/", import.meta.url));

/** Browsers of the last two years or so. */
const TARGET = ["chrome120", "firefox121", "safari17.2"];

/**
 * Bundles the console into a folder, as the files that the mock serves. Returns the files of packages
 * that went into it. Where that fails, the folder stays as it was.
 */
export async function bundleConsole(folder: string): Promise<string[]> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: source,
    entryPoints: [
      { in: join(source, "src/main.tsx"), out: "console" },
      { in: join(source, "styles/console.css"), out: "console" },
    ],
    outdir: folder,
    write: false,
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
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { path, contents } of outputFiles) {
    writeFileSync(join(folder, basename(path)), contents);
  }
  copyFileSync(join(source, "favicon.svg"), join(folder, "favicon.svg"));
  return Object.keys(metafile.inputs)
    .filter((file) => file.includes("node_modules"))
    .map((file) => resolve(source, file));
}
