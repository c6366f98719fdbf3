import type { VendorFacts } from "@carespec/document";
import { vendorNames } from "../vendors/load.ts";

/** What is known of a vendor's login; `undefined` for a document that the registry does not name. */
export async function loadFacts(vendor: string): Promise<VendorFacts | undefined> {
  // The name comes from the mock that --url names, and becomes a path here.
  if (!vendorNames().includes(vendor)) return undefined;
  const isSource = import.meta.url.endsWith(".ts");
  const path = isSource ? `../../../../specs/${vendor}/vendor.ts` : `../vendors/${vendor}/facts.js`;
  return (await import(new URL(path, import.meta.url).href)).default;
}
