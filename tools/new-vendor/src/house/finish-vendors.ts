import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inParallel } from "./in-parallel.ts";
import { install } from "./install.ts";
import { listOrdinaryUses } from "./ordinary-uses.ts";
import { expectDone, packageFolder, redocly, runNode } from "./programs.ts";

/** Links, bundles, generates and lays out vendors that are in their places. */
export async function finishVendors(
  root: string,
  signal: AbortSignal,
  names: readonly string[],
): Promise<void> {
  await install(root, { folder: root, signal });
  await inParallel(names, (name) => generate(root, signal, name));
  await format(root, signal, names);
  await listOrdinaryUses(root, signal, names);
}

async function generate(root: string, signal: AbortSignal, name: string): Promise<void> {
  const specs = { folder: join(root, "specs", name), signal };
  const bundled = await redocly(specs, "bundle", "openapi.yaml", "--output", "dist/openapi.json");
  expectDone("bundling the document", bundled);
  const codegen = join(root, "packages/codegen/bin/carespec-codegen.js");
  const generated = await runNode({ folder: root, signal }, codegen, ...generateArgs(root, name));
  const stderr = inOwnWords(generated.stderr, join(root, "specs", name));
  expectDone("generating the client", { ...generated, stderr });
}

/**
 * What the generator refuses, without the place of a file that is gone by then, and with what can be done
 * here.
 */
export function inOwnWords(text: string, folder: string): string {
  return text
    .replaceAll(join(folder, "dist/openapi.json"), "the document")
    .replaceAll("the document#", "#")
    .replace(
      /Mend the document, or leave out these operations with --skip-unsupported\./,
      "Mend a copy of the vendor's document there, and give that.",
    );
}

async function format(root: string, signal: AbortSignal, names: readonly string[]): Promise<void> {
  const biome = join(packageFolder("@biomejs/biome"), "bin/biome");
  const folders = names.flatMap((name) => [`specs/${name}`, `packages/${name}`]);
  const run = (...args: string[]) =>
    runNode({ folder: root, signal }, biome, ...args, "--no-errors-on-unmatched", ...folders);
  const { status } = await run("check", "--write");
  // What lint finds in somebody's own files is theirs to mend, and not in the way here.
  if (status !== 0) expectDone("laying out the files", await run("format", "--write"));
}

/** What the vendor's own script gives the generator: hand-written clients have their own options. */
function generateArgs(root: string, name: string): string[] {
  const manifest = readFileSync(join(root, "packages", name, "package.json"), "utf8");
  const { scripts } = JSON.parse(manifest) as { scripts: { generate: string } };
  return scripts.generate.split(" ").slice(1);
}
