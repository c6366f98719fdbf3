import { siteVendors } from "../../src/model/site-vendor.ts";

/** The address of the largest operation's page, without a slash at its beginning. */
export function largestOperation(): string {
  const size = (part: unknown) => JSON.stringify(part).length;
  const operations = siteVendors().flatMap((each) => each.operations);
  const [largest] = operations.toSorted((a, b) => size(b.operation) - size(a.operation));
  return largest?.href.slice(1) ?? "";
}

/** The address of a schema's page whose link is far down in its menu. */
export function lastSchema(): string {
  const [most] = siteVendors().toSorted((a, b) => b.schemas.length - a.schemas.length);
  return most?.schemas.at(-1)?.href.slice(1) ?? "";
}

/** One page of each type, by its address from the top of the site; the largest one where many are alike. */
export function pageTypes(): string[] {
  const vendors = siteVendors();
  const [vendor] = vendors;
  return [
    "/",
    "/apis/",
    "/across/",
    "/across/fields/",
    "/across/enums/",
    "/across/errors/",
    "/across/resilience/",
    "/guides/",
    "/guides/testing-with-the-mock/",
    "/clients/",
    "/clients/options/",
    "/clients/runtimes/",
    "/changes/",
    "/mock/",
    "/mock/control/",
    "/mock/behaviour/",
    "/mock/data/",
    ...vendors.map(({ href }) => href),
    `${vendor?.href}all/`,
    `/${largestOperation()}`,
    vendor?.schemas[0]?.href ?? "",
    `${vendor?.href}evidence/`,
    `${vendor?.href}flows/`,
  ].map((href) => href.slice(1));
}
