import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { UserError } from "@carespec/command";
import semver from "semver";
import type { PublishedManifest } from "./compare-manifests.ts";

/** The condition by which the repository imports sources; it is not published. */
const SOURCE = "@carespec/source";

/** A package that is published. */
export interface PublishedPackage {
  name: string;
  /** Of its folder: a vendor's, or for example `core`. */
  shortName: string;
  /** Absolute. */
  folder: string;
  /** As users get it, without what is for the repository. */
  manifest: PublishedManifest & { files?: string[] };
}

/** Lists the packages under `packages` that are not private, by name. */
export function listPublished(root: string): PublishedPackage[] {
  return globSync("packages/*/package.json", { cwd: root })
    .map((file) => join(root, file, ".."))
    .flatMap((folder) => {
      const manifest = readManifest(join(folder, "package.json"));
      if (manifest.private) return [];
      if (!semver.valid(manifest.version)) {
        const file = join(folder, "package.json");
        throw new UserError(`${file} has no version such as 1.2.3: correct it`);
      }
      return [{ name: manifest.name, shortName: basename(folder), folder, manifest }];
    })
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

/** Reads a `package.json` as users get it. */
export function readManifest(file: string): PublishedPackage["manifest"] & { private?: boolean } {
  const manifest = parse(file);
  const entries = Object.entries(manifest.exports ?? {}).map(([subpath, entry]) => {
    if (typeof entry === "string") return [subpath, entry];
    const { [SOURCE]: _, ...conditions } = entry as Record<string, string>;
    return [subpath, conditions];
  });
  return { ...manifest, exports: Object.fromEntries(entries) };
}

function parse(file: string) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new UserError(`${file} is not JSON: correct it`, { cause });
  }
}

/** The declaration file of each entry point, relative to the package, by subpath. */
export function declarationsOf({ exports = {} }: PublishedManifest): Map<string, string> {
  const entries = Object.entries(exports).flatMap(([subpath, entry]) => {
    const types = typeof entry === "string" ? undefined : entry.types;
    return types ? [[subpath, types.replace(/^\.\//, "")] as const] : [];
  });
  return new Map(entries);
}

/**
 * Expects that a package is built.
 *
 * @throws UserError with the command that builds it
 */
export function expectBuilt({ name, folder, manifest }: PublishedPackage): void {
  for (const file of declarationsOf(manifest).values()) {
    if (existsSync(join(folder, file))) continue;
    throw new UserError(`${name} is not built, ${file} is missing: run \`npm run build\` first`);
  }
}
