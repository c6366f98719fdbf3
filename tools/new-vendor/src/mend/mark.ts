import type { Node } from "@carespec/document";
import { allOperations } from "./all-operations.ts";
import { type Draft, evidenceOf } from "./draft.ts";

/** Says of every operation how well it is known: never better than `partial`. */
export function markEvidence(draft: Draft): void {
  for (const { operation } of allOperations(draft.document)) {
    const known = operation["x-evidence"];
    if (known === undefined) (operation as Node)["x-evidence"] = evidenceOf(draft);
    else if (known.status === "documented") known.status = "partial";
  }
}
