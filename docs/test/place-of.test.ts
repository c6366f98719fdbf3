import { expect, test } from "vitest";
import { placeOf } from "../src/model/place-of.ts";
import type { SiteVendor } from "../src/model/site-vendor.ts";

const shared = { $ref: "#/components/parameters/Shared" };
const pathItem = { parameters: [{ name: "inPath", in: "path" }, shared] };
const page = { path: "/a", pathItem, href: "/v/page/" };
const vendor = {
  title: "V",
  href: "/v/",
  schemas: [],
  document: { components: { parameters: { Shared: { name: "shared", in: "query" } } } },
  operations: [
    { ...page, method: "get", operation: { operationId: "getA" } },
    {
      ...page,
      method: "put",
      operation: { operationId: "putA", parameters: [shared, { name: "own", in: "query" }] },
    },
  ],
} as unknown as SiteVendor;

test.each([
  [["parameters", "0"], "GET /a", "inPath"],
  [["parameters", "1"], "GET /a", "shared"],
  [["put", "parameters", "0"], "PUT /a", "shared"],
  [["put", "parameters", "1"], "PUT /a", "own"],
])("what is said at %j of a path is about a parameter of %s: %s", (keys, call, name) => {
  expect(placeOf(vendor, ["paths", "/a", ...keys, "x-evidence"])).toMatchObject({
    call,
    part: `parameter ${name}`,
    href: `/v/page/#param.${name}`,
  });
});
