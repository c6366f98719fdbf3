import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Change } from "../change.ts";
import { joinSubjects } from "../join-subjects.ts";
import { comparableText } from "./comparable-text.ts";
import { type ComparedEntry, compareExports } from "./compare-exports.ts";

/** A package's declarations. */
export interface DeclaredPackage {
  name: string;
  manifest: object;
  /** The folder in which they are; `manifest` calls it `dist`. */
  types: string;
  /** Declaration file of each entry point, relative to the package, by subpath. */
  entries: ReadonlyMap<string, string>;
}

/** A package as it was released and as it is. */
export interface DeclaredTwice {
  before: DeclaredPackage;
  after: DeclaredPackage;
}

/**
 * Compares the declarations of packages. Each side is put together as npm would install it, so that a
 * package of the last release meets its siblings of the last release.
 *
 * @param root - a folder whose `node_modules` holds what the declarations import from elsewhere
 * @param names - of the packages that are compared; default all
 * @returns the changes by package
 */
export function compareDeclarations(
  packages: readonly DeclaredTwice[],
  root: string,
  names: ReadonlySet<string> = new Set(packages.map(({ after }) => after.name)),
): Map<string, Change[]> {
  const folder = mkdtempSync(join(tmpdir(), "carespec-declarations-"));
  try {
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const before = join(folder, "before");
    const after = join(folder, "after");
    const same = unchanged(packages);
    for (const each of packages) {
      install(before, each.before);
      if (!same.has(each.after.name)) install(after, each.after);
      else link(installed(before, each.after.name), installed(after, each.after.name));
    }
    const chosen = packages.filter(
      (each) => names.has(each.after.name) && !same.has(each.after.name),
    );
    const changes = chosen.map((each) => {
      const { name, entries } = each.after;
      const compared = [...each.before.entries].flatMap(([subpath, file]): ComparedEntry[] => {
        const now = entries.get(subpath);
        if (now === undefined) return [];
        const place = (side: string, path: string) => join(installed(side, name), path);
        return [
          {
            specifier: `${name}${subpath.slice(1)}`,
            before: place(before, file),
            after: place(after, now),
          },
        ];
      });
      return [name, joinSubjects(compareExports(compared, folder))] as const;
    });
    return new Map(changes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Names of packages whose declarations are as they were released, and those of all siblings that they
 * import too.
 */
function unchanged(packages: readonly DeclaredTwice[]): Set<string> {
  const same = new Set(
    packages
      .filter(({ before, after }) => textOf(before) === textOf(after))
      .map(({ after }) => after.name),
  );
  const siblings = packages.map(({ after }) => after.name);
  for (let isDone = false; !isDone; ) {
    const changed = packages.filter(({ after }) => {
      const { dependencies, peerDependencies } = after.manifest as Record<
        string,
        object | undefined
      >;
      const imported = siblings.filter((name) => name in { ...dependencies, ...peerDependencies });
      return same.has(after.name) && imported.some((name) => !same.has(name));
    });
    for (const { after } of changed) same.delete(after.name);
    isDone = changed.length === 0;
  }
  return same;
}

function textOf({ types, entries }: DeclaredPackage): string {
  const files = globSync("**/*.d.ts", { cwd: types }).toSorted();
  const texts = files.map((file) => [
    file,
    comparableText(readFileSync(join(types, file), "utf8")),
  ]);
  return JSON.stringify([[...entries], texts]);
}

/** What is the same is one file for TypeScript, so that both sides meet in it. */
function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, "junction");
}

function installed(folder: string, name: string): string {
  return join(folder, "node_modules", name);
}

function install(folder: string, { name, manifest, types }: DeclaredPackage): void {
  const target = installed(folder, name);
  mkdirSync(target, { recursive: true });
  // TypeScript takes two packages of the same name and version for one.
  const { version: _, ...unversioned } = manifest as { version?: string };
  writeFileSync(join(target, "package.json"), JSON.stringify(unversioned));
  for (const file of globSync("**/*.d.ts", { cwd: types })) {
    const path = join(target, "dist", file);
    mkdirSync(dirname(path), { recursive: true });
    const text = comparableText(readFileSync(join(types, file), "utf8"));
    // Without an export TypeScript takes a file for a script, and nobody could import it.
    writeFileSync(path, /\bexport\b/.test(text) ? text : `${text}\nexport {};\n`);
  }
}
