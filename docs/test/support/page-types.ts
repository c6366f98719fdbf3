import { siteVendors } from "../../src/model/site-vendor.ts";

/** One page of each type, by its address from the top of the site; the largest one where many are alike. */
export function pageTypes(): string[] {
  const [vendor] = siteVendors();
  const size = (part: unknown) => JSON.stringify(part).length;
  const operations = siteVendors().flatMap((each) => each.operations);
  const largest = operations.toSorted((a, b) => size(b.operation) - size(a.operation))[0];
  return [
    "/",
    "/apis/",
    "/guides/",
    vendor?.href ?? "",
    `${vendor?.href}all/`,
    largest?.href ?? "",
    vendor?.schemas[0]?.href ?? "",
    `${vendor?.href}evidence/`,
  ].map((href) => href.slice(1));
}
