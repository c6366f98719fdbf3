import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import type { SiteVendor } from "../model/site-vendor.ts";
import { type DocDeclaration, readSource } from "./read-source.ts";

/** A declaration and the file that it is in, from the repository's top. */
export interface SourcedDeclaration extends DocDeclaration {
  source: string;
}

/** Reads one file's declarations. */
function declarationsIn(source: string): SourcedDeclaration[] {
  const text = readFileSync(join(repositoryRoot, source), "utf8");
  return readSource(text).map((each) => ({ ...each, source }));
}

/**
 * Finds declarations of `@carespec/core` by name, in the order of the names.
 *
 * @throws UserError that names the one which does not exist any more
 */
export function coreDeclarations(file: string, names: readonly string[]): SourcedDeclaration[] {
  const source = `packages/core/src/${file}`;
  const all = declarationsIn(source);
  return names.map((name) => {
    const found = all.find((each) => each.name === name);
    if (found) return found;
    throw new UserError(`${source} does not export ${name}, which a page of the docs describes`);
  });
}

/** The classes of errors, the base class first. */
export function errorClasses(): SourcedDeclaration[] {
  const files = globSync("packages/core/src/errors/*-error.ts", { cwd: repositoryRoot });
  const classes = files.toSorted().flatMap((file) => declarationsIn(file.replaceAll("\\", "/")));
  return classes
    .filter(({ kind }) => kind === "class")
    .toSorted((a, b) => Number(b.name === "VendorError") - Number(a.name === "VendorError"));
}

/** What a file of a vendor's client exports; an empty list if the file does not exist. */
export function clientDeclarations({ name }: SiteVendor, file: string): SourcedDeclaration[] {
  const source = `packages/${name}/src/${file}`;
  return existsSync(join(repositoryRoot, source)) ? declarationsIn(source) : [];
}

/** The interfaces of a client's options: those written by hand, else the generated one by its public name. */
export function clientOptions(vendor: SiteVendor): SourcedDeclaration[] {
  const read = (files: string[]) =>
    files
      .flatMap((file) => clientDeclarations(vendor, file))
      .filter(({ kind }) => kind === "interface");
  const own = read(["connection.ts", "options.ts"]);
  if (own.length > 0) return own;
  const index = readFileSync(join(repositoryRoot, `packages/${vendor.name}/src/index.ts`), "utf8");
  return read(["gen/connection.ts"]).map((each) => {
    const [, name = each.name] = new RegExp(`\\b${each.name} as (\\w+)`).exec(index) ?? [];
    return { ...each, name };
  });
}
