import { type ConsolePage, consolePage, type VendorListing } from "@carespec/mock";
import { type BrokenDocument, formatProblem } from "@carespec/specs";

/**
 * The page at `/`: the mock's console, with links to the docs, and with what is wrong with documents that
 * are broken.
 */
export function renderPortal(vendors: VendorListing[], broken: BrokenDocument[]): ConsolePage {
  const notices = broken.map(({ problem, hasLastGood }) => ({
    vendor: problem.vendor,
    text: formatProblem(problem),
    isServed: hasLastGood,
  }));
  return consolePage({ vendors, docs: "docs/", icon: "favicon.svg", notices });
}
