import { expect, test } from "vitest";
import { vendorSidebar } from "../src/layout/vendor-sidebar.ts";
import type { SiteVendor } from "../src/model/site-vendor.ts";

const page = (operationId: string, tag: string, summary?: string) => ({
  operation: { operationId, summary, tags: [tag] },
  method: "get",
  href: `/v/${operationId}/`,
});

test("a menu tells operations of a tag that share a summary, or have none, by their ids", () => {
  const operations = [
    page("listCats", "cats", "List"),
    page("getCat", "cats", "Get a cat"),
    page("listKittens", "cats", "List"),
    page("findCat", "cats"),
    page("findKitten", "cats"),
    page("listDogs", "dogs", "List"),
  ];
  const vendor = { href: "/v/", document: {}, operations, schemas: [] } as never as SiteVendor;
  const groups = vendorSidebar(vendor, [], "/v/").flatMap((each) =>
    "items" in each ? [each.items.map(({ label }) => label)] : [],
  );
  expect(groups.slice(0, 2)).toEqual([
    ["listCats", "Get a cat", "listKittens", "findCat", "findKitten"],
    ["List"],
  ]);
});
