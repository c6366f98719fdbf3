import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "@carespec/command";
import type { RefusalSample, VendorSamples } from "./vendor-samples.ts";
import type { VendorEntry } from "./vendors.ts";

type Folder = Pick<VendorEntry, "folder">;

/**
 * Loads `specs/<name>/samples.ts`; a vendor without that file has samples by its examples alone.
 *
 * @throws UserError where the file exports nothing by default
 */
export async function loadVendorSamples({ folder }: Folder): Promise<VendorSamples> {
  return (await loadDefault<VendorSamples>(folder, "samples.ts", "VendorSamples")) ?? {};
}

/**
 * Loads `specs/<name>/refusals.ts`; a vendor without that file has none.
 *
 * @throws UserError where the file exports nothing by default
 */
export async function loadVendorRefusals({ folder }: Folder): Promise<RefusalSample[]> {
  return (await loadDefault<RefusalSample[]>(folder, "refusals.ts", "RefusalSample[]")) ?? [];
}

async function loadDefault<Data>(
  folder: string,
  name: string,
  type: string,
): Promise<Data | undefined> {
  const file = join(folder, name);
  if (!existsSync(file)) return undefined;
  const { default: data } = (await import(pathToFileURL(file).href)) as { default?: Data };
  if (typeof data === "object") return data;
  throw new UserError(`${file} has no default export of the type ${type}`);
}
