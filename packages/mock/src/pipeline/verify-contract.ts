import { toSentence } from "../http/header-text.ts";
import { ownProblem } from "../http/problem.ts";
import type { Stage } from "./exchange.ts";

/**
 * Checks the answer against the document, where that was asked for: one of ours that breaks the
 * contract becomes a 500. The mock's own complaints and faults are no vendor's answers; but a rule
 * that decides on what the document does not have is one that breaks it.
 */
export const verifyContract: Stage = (exchange) => {
  const { vendor, inspection, response, fault, spoil } = exchange;
  if (!vendor.checker || !inspection || !response) return;
  if (fault && fault !== "delay" && !spoil) return;
  // What is no JSON may be refused with 400 also where the document has none.
  if (exchange.own && (!exchange.decision || exchange.parsed.invalidJson)) return;
  const found = vendor.checker.check(inspection.operation, response);
  if (!found) return;
  const { pointer, text } = found;
  const file = vendor.fileOf(inspection.operation);
  exchange.reason = { rule: "contract", text: toSentence(text), pointer, file };
  const detail = `The mock's own answer (${response.status}) breaks the document: ${text} (${pointer})`;
  exchange.response = ownProblem(500, "Contract broken", detail);
};
