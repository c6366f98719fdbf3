import { type Node, operationsOf, webhooksOf } from "@carespec/document";
import { type Draft, evidenceOf } from "./draft.ts";

/** Says of every operation how well it is known: never better than `partial`. */
export function markEvidence(draft: Draft): void {
  for (const { operation } of [...operationsOf(draft.document), ...webhooksOf(draft.document)]) {
    const known = operation["x-evidence"];
    if (known === undefined) (operation as Node)["x-evidence"] = evidenceOf(draft);
    else if (known.status === "documented") known.status = "partial";
  }
}
