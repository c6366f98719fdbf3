import { readFileSync } from "node:fs";
import type { VendorListing } from "@carespec/mock";
import Handlebars from "handlebars";

const template = Handlebars.compile(
  readFileSync(new URL("./portal.hbs", import.meta.url), "utf8"),
  { strict: true },
);

/** The page at `/`: the address of each mock and its demo credentials. */
export function renderPortal(vendors: VendorListing[]): string {
  return template({
    vendors: vendors.map((vendor) => ({
      ...vendor,
      credentials: Object.entries(vendor.credentials).map(([name, value]) => ({ name, value })),
    })),
  });
}
