import { type BuiltPage, hasContents } from "../finish/html-files.ts";
import type { SiteVendor } from "../model/site-vendor.ts";
import { guideRecords } from "./guide-records.ts";
import type { SearchRecord } from "./record.ts";
import { vendorRecords } from "./vendor-records.ts";

/** Pages of a vendor that are read like guides; the others are drawn from its document. */
const WRITTEN = /^(guides\/.*|evidence\/)/;

/** Lists every place of the site that the search can open. */
export function searchRecords(vendors: SiteVendor[], pages: BuiltPage[]): SearchRecord[] {
  const written = pages.flatMap((page) => {
    const vendor = vendors.find(({ name }) => page.path.startsWith(`${name}/`));
    if (!vendor) return hasContents(page.path) ? guideRecords(page) : [];
    const own = page.path.slice(vendor.name.length + 1);
    return WRITTEN.test(own) ? guideRecords(page, vendor.title) : [];
  });
  return [...written, ...vendors.flatMap(vendorRecords)];
}
