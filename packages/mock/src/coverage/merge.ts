import { UserError } from "@carespec/command";
import type { Coverage, VendorCoverage } from "./coverage.ts";
import { type Combine, mergeBy, mergeOperations } from "./merge-operations.ts";
import { summarize } from "./summarize.ts";

/**
 * Makes one report of several. Reports of different countings are added; of the same countings, at
 * two times, the larger counts are taken.
 *
 * @throws UserError where two reports share only a part of their countings, which would count twice
 */
export function mergeCoverage(reports: readonly Coverage[]): Coverage {
  const whole = mergeBy(reports, keyOf, (one, other) => merge(one, other, Math.max));
  const known = new Set<string>();
  for (const name of whole.flatMap(({ countings }) => [...new Set(countings)])) {
    if (known.has(name)) throw new UserError(TWICE);
    known.add(name);
  }
  return whole.reduce((one, other) => merge(one, other, add), { countings: [], vendors: [] });
}

const TWICE =
  "the same requests are in several of the reports, and in some with others: leave out the report of all, or those of its parts";

const add: Combine = (one, other) => one + other;

function keyOf({ countings }: Coverage): string {
  return JSON.stringify(countings.toSorted());
}

function merge(one: Coverage, other: Coverage, combine: Combine): Coverage {
  return {
    countings: [...new Set([...one.countings, ...other.countings])],
    vendors: mergeBy(
      [...one.vendors, ...other.vendors],
      ({ vendor }) => vendor,
      (mine, theirs) => mergeVendor(mine, theirs, combine),
    ),
  };
}

function mergeVendor(one: VendorCoverage, other: VendorCoverage, combine: Combine): VendorCoverage {
  return summarize({
    vendor: one.vendor,
    title: one.title,
    unmatched: combine(one.unmatched, other.unmatched),
    operations: mergeOperations([...one.operations, ...other.operations], combine),
  });
}
