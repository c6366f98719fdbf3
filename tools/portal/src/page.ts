import { readFileSync } from "node:fs";
import type { VendorListing } from "@carespec/mock";
import { type BrokenDocument, formatProblem } from "@carespec/specs";
import Handlebars from "handlebars";

const template = Handlebars.compile(
  readFileSync(new URL("./portal.hbs", import.meta.url), "utf8"),
  { strict: true },
);

/**
 * The page at `/`: the address of each mock, its demo credentials, and what is wrong with documents
 * that are broken.
 */
export function renderPortal(vendors: VendorListing[], broken: BrokenDocument[]): string {
  return template({
    missing: broken.filter(({ hasLastGood }) => !hasLastGood).map(toView),
    vendors: vendors.map((vendor) => ({
      ...vendor,
      problems: broken.filter(({ problem }) => problem.vendor === vendor.name).map(toView),
      credentials: Object.entries(vendor.credentials).map(([name, value]) => ({ name, value })),
    })),
  });
}

function toView({ problem }: BrokenDocument) {
  return { vendor: problem.vendor, text: formatProblem(problem) };
}
