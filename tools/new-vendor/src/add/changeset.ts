import type { VendorPlan } from "../plan/vendor-plan.ts";

/** The changeset of a new client. */
export function changesetOf({ name, title, operationCount }: VendorPlan): string {
  const count = `${operationCount} operation${operationCount === 1 ? "" : "s"}`;
  return `---
"@carespec/${name}": minor
"@carespec/mock": minor
---

A typed client and a mock of the ${title}: ${count}, none of which has been compared with the vendor yet.
`;
}
