import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "@carespec/command";
import type { VendorFacts } from "./vendor-facts.ts";
import { listVendors, type VendorEntry } from "./vendors.ts";

/**
 * Loads `specs/<name>/vendor.ts`.
 *
 * @throws UserError where the registry does not name the vendor, or the file does not exist or exports no facts
 */
export async function loadVendorFacts(
  name: string,
  vendors: Pick<VendorEntry, "name" | "folder">[] = listVendors(),
): Promise<VendorFacts> {
  const vendor = vendors.find((entry) => entry.name === name);
  if (!vendor) {
    const known = vendors.map((entry) => entry.name).join(", ");
    throw new UserError(`unknown vendor "${name}": redocly.yaml names ${known}`);
  }
  const file = join(vendor.folder, "vendor.ts");
  if (!existsSync(file)) {
    throw new UserError(`${file} is missing: export the vendor's facts (VendorFacts) from it`);
  }
  const { default: facts } = (await import(pathToFileURL(file).href)) as { default?: VendorFacts };
  if (facts?.logIn && facts.client) return facts;
  throw new UserError(`${file} has no default export of the type VendorFacts`);
}
