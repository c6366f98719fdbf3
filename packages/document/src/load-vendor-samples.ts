import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "@carespec/command";
import type { VendorSamples } from "./vendor-samples.ts";
import type { VendorEntry } from "./vendors.ts";

/**
 * Loads `specs/<name>/samples.ts`; a vendor without that file has samples by its examples alone.
 *
 * @throws UserError where the file exports nothing by default
 */
export async function loadVendorSamples({
  folder,
}: Pick<VendorEntry, "folder">): Promise<VendorSamples> {
  const file = join(folder, "samples.ts");
  if (!existsSync(file)) return {};
  const { default: samples } = (await import(pathToFileURL(file).href)) as {
    default?: VendorSamples;
  };
  if (typeof samples === "object") return samples;
  throw new UserError(`${file} has no default export of the type VendorSamples`);
}
