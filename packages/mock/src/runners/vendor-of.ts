import type { VendorListing } from "../control/vendor-listing.ts";

/** A vendor that a mock serves. An unknown one throws. Runs in browsers, too. */
export function vendorOf(vendors: readonly VendorListing[], name: string): VendorListing {
  const listing = vendors.find((vendor) => vendor.name === name);
  if (listing) return listing;
  throw new Error(`the mock does not serve the vendor "${name}"`);
}
