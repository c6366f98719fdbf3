import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { npm } from "./npm.ts";
import type { PackedPackage } from "./pack.ts";
import { readManifest } from "./workspace.ts";

/** The forms in which npm lists what a package brings. */
export const SBOM_FORMATS = ["cyclonedx", "spdx"] as const;

/**
 * Writes the lists of what a package brings to those who install it (SBOM), as CycloneDX 1.5 and SPDX
 * 2.3. What is bundled into a package is named in its `THIRD-PARTY-LICENSES.md`, not here.
 *
 * @param packed - all packages of the release, since they depend on one another
 * @param workplace - an empty folder
 * @returns the files, beside the package's tarball
 */
export async function writeSboms(
  one: PackedPackage,
  packed: PackedPackage[],
  workplace: string,
): Promise<string[]> {
  const { name, version, license, dependencies = {} } = readManifest(one.folder);
  const folder = join(workplace, basename(one.tarball, ".tgz"));
  mkdirSync(folder, { recursive: true });
  const tarballs = new Map(packed.map((each) => [each.name, each.tarball]));
  const own = new Set(Object.keys(dependencies));
  // What one of them depends on may be in this release only, too.
  for (const each of packed.filter((other) => own.has(other.name))) {
    for (const key of Object.keys(readManifest(each.folder).dependencies ?? {})) own.add(key);
  }
  const entries = [...own].flatMap((key) => {
    const tarball = tarballs.get(key);
    const wanted = tarball ? `file:${relative(folder, tarball)}` : dependencies[key];
    return wanted === undefined ? [] : [[key, wanted] as const];
  });
  const manifest = { name, version, license, dependencies: Object.fromEntries(entries) };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];
  await npm(["install", "--package-lock-only", "--omit=peer", ...quiet], { cwd: folder });
  return Promise.all(
    SBOM_FORMATS.map(async (format) => {
      const args = ["sbom", "--package-lock-only", "--sbom-format", format];
      const file = one.tarball.replace(/\.tgz$/, `.${format}.json`);
      const text = await npm(args, { cwd: folder });
      // npm calls the package in hand by its folder's name.
      writeFileSync(file, text.replaceAll(`"name": "${basename(folder)}"`, `"name": "${name}"`));
      return file;
    }),
  );
}
