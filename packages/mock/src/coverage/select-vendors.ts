import { UserError } from "@carespec/command";
import type { Coverage } from "./coverage.ts";

/** A report of some of its vendors; an unknown one throws a {@link UserError} with the known names. */
export function selectVendors(coverage: Coverage, names: readonly string[] = []): Coverage {
  const known = coverage.vendors.map(({ vendor }) => vendor);
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new UserError(`unknown vendor "${name}": choose from ${known.join(", ")}`);
  }
  if (names.length === 0) return coverage;
  return { ...coverage, vendors: coverage.vendors.filter(({ vendor }) => names.includes(vendor)) };
}
