import type { Measure, OperationCoverage, Share, VendorCoverage } from "./coverage.ts";

/** A vendor's coverage before its shares are known. */
export type Unsummarized = Omit<VendorCoverage, "summary">;

/** Adds the shares. */
export function summarize(vendor: Unsummarized): VendorCoverage {
  const { operations, ...head } = vendor;
  return { ...head, summary: summaryOf(operations), operations };
}

function summaryOf(operations: readonly OperationCoverage[]): Record<Measure, Share> {
  return {
    operations: shareOf(operations),
    statuses: shareOf(operations.flatMap(({ statuses }) => statuses)),
    examples: shareOf(operations.flatMap(({ examples }) => examples)),
    parameters: shareOf(operations.flatMap(({ parameters }) => parameters)),
    values: shareOf(operations.flatMap(({ values }) => values)),
    mediaTypes: shareOf(operations.flatMap(({ mediaTypes }) => mediaTypes)),
  };
}

function shareOf(items: readonly { covered: boolean }[]): Share {
  const total = items.length;
  const covered = items.filter((item) => item.covered).length;
  return {
    covered,
    total,
    percent: total === 0 ? 100 : Math.floor((covered * 1_000) / total) / 10,
  };
}
