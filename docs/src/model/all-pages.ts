import type { SitePage, SiteVendor } from "./site-vendor.ts";

/** Operations that one page holds. A browser takes long to show more of them. */
const MOST = 50;

/** A page of many operations, for print and for the browser's own search. */
export interface AllPage {
  href: string;
  /** The last part of its address; the first page has none. */
  part: string | undefined;
  /** For example `1–50`. */
  range: string;
  operations: SitePage[];
}

/** Lists the pages that hold all operations of a vendor: one, or as many as a large document needs. */
export function allPages({ href, operations }: SiteVendor): AllPage[] {
  const count = Math.max(1, Math.ceil(operations.length / MOST));
  return Array.from({ length: count }, (_, index) => {
    const own = operations.slice(index * MOST, (index + 1) * MOST);
    const part = index === 0 ? undefined : String(index + 1);
    return {
      href: `${href}all/${part === undefined ? "" : `${part}/`}`,
      part,
      range: `${index * MOST + 1}–${index * MOST + own.length}`,
      operations: own,
    };
  });
}

/** What a link to these pages says. */
export function allLabel(vendor: SiteVendor): string {
  const { length } = allPages(vendor);
  return length === 1 ? "All on one page" : `All on ${length} pages`;
}
