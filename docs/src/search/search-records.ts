import type { BuiltPage } from "../finish/html-files.ts";
import type { SiteVendor } from "../model/site-vendor.ts";
import { guideRecords } from "./guide-records.ts";
import type { SearchRecord } from "./record.ts";
import { vendorRecords } from "./vendor-records.ts";

/** Lists every place of the site that the search can open. */
export function searchRecords(vendors: SiteVendor[], pages: BuiltPage[]): SearchRecord[] {
  const isVendors = ({ path }: BuiltPage) =>
    vendors.some(({ name }) => path.startsWith(`${name}/`));
  const written = pages.filter((page) => page.path !== "404.html" && !isVendors(page));
  return [...written.flatMap(guideRecords), ...vendors.flatMap(vendorRecords)];
}
