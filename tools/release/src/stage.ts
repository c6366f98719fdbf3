import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryAddress, repositoryFields } from "./repository.ts";
import type { Manifest, Publishable } from "./workspace.ts";

/** The condition by which this workspace imports sources. They are not published, nor is it. */
const SOURCE = "@carespec/source";

/**
 * Copies what is published of a package to a folder of its own, as npm lists it, with the manifest
 * that users get.
 *
 * @param files - paths inside the package
 * @param address - the repository's web address, which the manifest names
 */
export function stage(
  { folder }: Publishable,
  files: string[],
  target: string,
  address = repositoryAddress(),
): void {
  for (const file of files) cpSync(join(folder, file), join(target, file));
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { exports: entries = {} } = manifest;
  const exports = Object.fromEntries(
    Object.entries(entries).map(([subpath, entry]) => {
      if (typeof entry === "string") return [subpath, entry];
      const { [SOURCE]: _, ...conditions } = entry;
      return [subpath, conditions];
    }),
  );
  const { sideEffects } = manifest;
  const isStaged = (file: string) => files.includes(file.replace("./", ""));
  const published = {
    ...manifest,
    ...(address !== undefined && repositoryFields(address, folder)),
    ...(Array.isArray(sideEffects) && { sideEffects: sideEffects.filter(isStaged) }),
    exports,
  };
  const text = JSON.stringify(published, undefined, 2);
  writeFileSync(join(target, "package.json"), `${text}\n`);
}
