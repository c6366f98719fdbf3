import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { UserError } from "@carespec/command";
import { createAsker } from "../cli/ask.ts";
import type { Options } from "../cli/options.ts";
import { expectFreeName } from "../house/vendor-name.ts";
import { addVendors, type NewVendor } from "./add-vendors.ts";

/**
 * Adds a vendor for each document of a folder, named like its file, and takes the defaults for what
 * the documents do not say.
 *
 * @throws UserError with the reason and the remedy; then every file is as it was
 */
export async function addFolder(root: string, folder: string, options: Options): Promise<void> {
  const vendors = vendorsIn(folder, options);
  for (const { name } of vendors) expectFreeName(root, name);
  await addVendors(root, vendors, createAsker(true));
}

/**
 * The vendors that a folder's documents become, in the order of their names.
 *
 * @throws UserError where the folder holds no document, or two of one name
 */
export function vendorsIn(folder: string, options: Options): NewVendor[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UserError(`--from-folder ${folder} is not a folder`);
  const files = readdirSync(folder)
    .filter((file) => /\.(json|ya?ml)$/.test(file))
    .toSorted();
  if (files.length === 0)
    throw new UserError(`--from-folder ${folder} has no .json, .yaml or .yml file`);
  const names = files.map((file) => basename(file, extname(file)));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UserError(`${folder} has two documents for ${twice}`);
  return files.map((file, index) => ({
    ...options,
    name: names[index] ?? "",
    source: { kind: "openapi", file: join(folder, file) },
  }));
}
