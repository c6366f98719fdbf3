import type { Finding } from "./load/finding.ts";
import { expectNoFindings, type Report } from "./load/report.ts";
import { createVendorReport } from "./load/vendor-report.ts";
import type { Vendor } from "./vendors/load.ts";

/** What the mock does not do with the documents that it serves. */
export interface LoadReport {
  /** How many findings there are. */
  total: number;
  /** The first findings. */
  findings: (Finding & { document: string })[];
  /** Whether all schemas and examples are checked; those of large documents are with `strict` only. */
  complete: boolean;
}

/** More findings are counted, not listed. */
const LISTED = 200;

/** The findings in the documents of these vendors, of a user's own document too. */
export async function loadReportOf(vendors: readonly Vendor[]): Promise<LoadReport> {
  const reports = await Promise.all(vendors.map(reportOf));
  const found = reports.flatMap(({ document, findings }) =>
    findings.map((finding) => ({ document, ...finding })),
  );
  return {
    total: found.length,
    findings: found.slice(0, LISTED),
    complete: reports.every(({ isComplete }) => isComplete),
  };
}

/**
 * Checks the vendors' documents as a whole.
 *
 * @throws UserError with the first finding, if there is one
 */
export async function expectStrict(vendors: readonly Vendor[]): Promise<void> {
  expectNoFindings(await Promise.all(vendors.map(reportOf)));
}

function reportOf({ name, document, own }: Vendor): Promise<Report> | Report {
  return own?.report ?? createVendorReport(name, document);
}
