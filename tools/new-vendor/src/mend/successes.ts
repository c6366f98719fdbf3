import { type Node, operationsOf } from "@carespec/document";
import { type Draft, ours, tell } from "./draft.ts";

/** Adds the success that an operation lacks, such as one whose recorded calls all failed. */
export function addSuccesses(draft: Draft): void {
  const note = "The vendor's document or the recorded traffic has no success of this operation.";
  for (const { operation } of operationsOf(draft.document)) {
    const responses = (operation.responses ?? {}) as Record<string, Node>;
    if (Object.keys(responses).some((status) => /^([23]|default)/.test(status))) continue;
    const added = { description: "The request succeeded.", "x-evidence": ours(draft, note) };
    operation.responses = { "200": added, ...responses };
    tell(
      draft.told.left,
      "Confirm",
      `the answer 200 of \`${operation.operationId}\`, which was added`,
    );
  }
}
