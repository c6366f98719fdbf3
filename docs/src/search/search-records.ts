import { type BuiltPage, hasContents } from "../finish/html-files.ts";
import type { SiteVendor } from "../model/site-vendor.ts";
import { guideRecords } from "./guide-records.ts";
import type { SearchRecord } from "./record.ts";
import { vendorRecords } from "./vendor-records.ts";

/** Pages of a vendor that are read like guides; the others are drawn from its document. */
const WRITTEN = /^(guides\/.*|evidence\/)/;

/** Lists every place of the site that the search can open. */
export function searchRecords(vendors: SiteVendor[], pages: Iterable<BuiltPage>): SearchRecord[] {
  const written: SearchRecord[] = [];
  for (const page of pages) {
    const vendor = vendors.find(({ name }) => page.path.startsWith(`${name}/`));
    const own = page.path.slice(vendor ? vendor.name.length + 1 : 0);
    const isWritten = vendor ? WRITTEN.test(own) : hasContents(own);
    if (isWritten) written.push(...guideRecords(page, vendor?.title));
  }
  return [...written, ...vendors.flatMap(vendorRecords)];
}
