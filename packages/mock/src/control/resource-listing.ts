import { type Explanation, explain } from "../resources/explain/explanation.ts";
import type { Vendor } from "../vendors/load.ts";

/** What was found in the documents of the vendors whose state is not written by hand alone. */
export function explainVendors(vendors: readonly Vendor[]): Explanation[] {
  return vendors.flatMap(({ name, found, plugin }) =>
    found && plugin ? [explain(name, found, plugin)] : [],
  );
}
