import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Apt } from "./apt.ts";
import type { PackageRecord } from "./debian-packages.ts";
import { libraryPath } from "./program.ts";
import { run } from "./run.ts";

/** A program that is unpacked with the libraries that it needs. Paths begin at the root folder. */
export interface UnpackedProgram {
  path: string;
  libraries: string[];
  /** The packages that it comes from, with their versions. */
  packages: string[];
}

/**
 * Unpacks a program's package, then its dependencies level by level until the program starts. What
 * the machine has installed is not unpacked, except for packages of the program's own source.
 *
 * @param names - programs of which one is enough, each in a package of the same name
 * @param root - the folder to unpack into
 */
export async function unpackProgram(
  apt: Apt,
  names: readonly string[],
  root: string,
): Promise<UnpackedProgram> {
  const [program] = await apt.show(names);
  if (!program) throw new Error(`no package list has ${names.join(" or ")}`);
  const installed = await apt.installed();
  const path = join("usr/bin", program.name);
  const packages = new Map<string, string>();
  let level = [program];
  for (;;) {
    await apt.unpack(level, root);
    for (const { name, version } of level) packages.set(name, `${name} ${version}`);
    const libraries = listLibraryFolders(root);
    const env = libraryPath(libraries.map((folder) => join(root, folder)));
    const fault = await run(join(root, path), ["--version"], { env }).then(
      () => undefined,
      (error) => error,
    );
    if (!fault) return { path, libraries, packages: [...packages.values()] };

    const isNeeded = ({ name, source }: PackageRecord) =>
      !packages.has(name) && (source === program.source || !installed.has(name));
    level = await listDependencies(apt, [...packages.keys()], isNeeded);
    if (level.length === 0) throw fault;
  }
}

/** Lists the packages that dependencies add: one for each that no package of the machine meets. */
async function listDependencies(
  apt: Apt,
  packages: readonly string[],
  isNeeded: (record: PackageRecord) => boolean,
): Promise<PackageRecord[]> {
  const choices = await apt.depends(packages);
  const records = new Map((await apt.show(choices.flat())).map((record) => [record.name, record]));
  const needed = new Set<PackageRecord>();
  for (const choice of choices) {
    const candidates = choice.map((name) => records.get(name)).filter((one) => one !== undefined);
    const [first] = candidates;
    if (first && candidates.every(isNeeded)) needed.add(first);
  }
  return [...needed];
}

/** Lists the folders that hold a shared library. */
function listLibraryFolders(root: string): string[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true });
  const libraries = files.filter(({ name }) => /\.so(\.|$)/.test(name));
  return [...new Set(libraries.map(({ parentPath }) => relative(root, parentPath)))];
}
