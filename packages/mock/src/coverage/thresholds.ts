import { type Coverage, MEASURES, type Measure } from "./coverage.ts";
import { LABELS } from "./labels.ts";

/** The least share of each kind that a run must cover, in percent; a left out one does not matter. */
export type Thresholds = Partial<Record<Measure, number | undefined>>;

/** A threshold of a vendor. */
export interface CheckedThreshold {
  vendor: string;
  /** For example `at least 80 % of operations`. */
  name: string;
  /** One sentence where it is missed. */
  missed: string | undefined;
}

/** Checks each threshold for each vendor. */
export function checkedThresholds(
  { vendors }: Coverage,
  thresholds: Thresholds,
): CheckedThreshold[] {
  return vendors.flatMap(({ vendor, summary }) =>
    MEASURES.flatMap((measure) => {
      const least = thresholds[measure];
      if (least === undefined) return [];
      const { percent, covered, total } = summary[measure];
      const label = LABELS[measure];
      const missed =
        percent < least
          ? `${vendor}: ${label} ${covered} of ${total} (${percent} %), below ${least} %`
          : undefined;
      return [{ vendor, name: `at least ${least} % of ${label}`, missed }];
    }),
  );
}

/** One sentence for each threshold that a vendor misses. */
export function missedThresholds(coverage: Coverage, thresholds: Thresholds): string[] {
  return checkedThresholds(coverage, thresholds).flatMap(({ missed }) => missed ?? []);
}
