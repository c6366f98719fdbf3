import { type Parity, readParity } from "@carespec/document";
import type { SitePage, SiteVendor } from "./site-vendor.ts";

/** How an operation's answers compare, on the mock and at the vendor. */
export interface ParityView {
  page: SitePage;
  result: "same" | "differs" | "never tried";
  differences: string[];
}

/** What the flows have shown of a vendor. */
export interface VendorParity {
  /** Day of the last run against the vendor; left out where there was none. */
  tried?: string;
  /** Day of the last run on the mock. */
  mock?: string;
  /** In the order of the document. */
  rows: ParityView[];
}

/** Reads how a vendor's answers compare with those of its mock. */
export function parityOf({ folder, operations }: SiteVendor): VendorParity {
  const parity: Parity = folder === "" ? {} : readParity({ folder });
  const { mock, vendor, compared = {} } = parity;
  return {
    ...(vendor && { tried: vendor.date }),
    ...(mock && { mock: mock.date }),
    rows: operations.map((page) => ({
      page,
      ...(compared[page.operation.operationId] ?? { result: "never tried", differences: [] }),
    })),
  };
}
