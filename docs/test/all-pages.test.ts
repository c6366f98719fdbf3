import { expect, test } from "vitest";
import { allLabel, allPages } from "../src/model/all-pages.ts";
import type { SiteVendor } from "../src/model/site-vendor.ts";

const vendorOf = (count: number) =>
  ({
    href: "/v/",
    operations: Array.from({ length: count }, (_, slug) => ({ slug })),
  }) as never as SiteVendor;

test.each([
  [0, ["/v/all/"]],
  [50, ["/v/all/"]],
  [51, ["/v/all/", "/v/all/2/"]],
  [150, ["/v/all/", "/v/all/2/", "/v/all/3/"]],
])("%d operations are at %j, each once", (count, addresses) => {
  const vendor = vendorOf(count);
  const pages = allPages(vendor);
  expect(pages.map(({ href }) => href)).toEqual(addresses);
  expect(pages.flatMap(({ operations }) => operations)).toEqual(vendor.operations);
});

test("links and titles say how many pages there are and what each holds", () => {
  expect(allLabel(vendorOf(7))).toBe("All on one page");
  expect(allLabel(vendorOf(120))).toBe("All on 3 pages");
  expect(allPages(vendorOf(120)).map(({ range }) => range)).toEqual(["1–50", "51–100", "101–120"]);
});
