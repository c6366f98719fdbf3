import { type Node, sourcesOf } from "@carespec/document";
import { allOperations } from "./all-operations.ts";
import { type Draft, evidenceOf } from "./draft.ts";

/** Says of every operation how well it is known: never better than `partial`. */
export function markEvidence(draft: Draft): void {
  for (const { operation } of allOperations(draft.document)) {
    const known = operation["x-evidence"];
    if (known === undefined) (operation as Node)["x-evidence"] = evidenceOf(draft);
    else {
      if (known.status === "documented") known.status = "partial";
      // Ids of sources mean nothing without the list that they are from.
      if (!sourcesOf(known).every((source) => /^https?:|^seeds\//.test(source))) {
        known.source = draft.basis.source;
      }
    }
  }
}
