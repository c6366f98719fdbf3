import type { SiteVendor } from "../model/site-vendor.ts";

/** Pages that compare the vendors. */
export const acrossPages = [
  { label: "Side by side", link: "/across/" },
  { label: "Fields and headers", link: "/across/fields/" },
  { label: "Enums", link: "/across/enums/" },
  { label: "Errors", link: "/across/errors/" },
  { label: "Resilience", link: "/across/resilience/" },
];

/** The side menu of the pages about all vendors. */
export function acrossSidebar(vendors: readonly SiteVendor[]) {
  return [
    { label: "All APIs", link: "/apis/" },
    { label: "Vendors", items: vendors.map(({ title, href }) => ({ label: title, link: href })) },
    { label: "Across vendors", items: acrossPages },
  ];
}
