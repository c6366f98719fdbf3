import { toSentence } from "../http/header-text.ts";
import { ownProblem } from "../http/problem.ts";
import { UNLISTED } from "../resources/handle/unlisted.ts";
import type { Stage } from "./exchange.ts";
import { isOfHttp } from "./http-refusals.ts";

/**
 * With `check`, validates the answer against the document: one that breaks it becomes a 500. The
 * mock's own problems and faults are not checked, since they are not a vendor's answers. A rule that
 * chooses an undocumented answer breaks the document.
 */
export const verifyContract: Stage = (exchange) => {
  const { vendor, inspection, response, fault, spoil, decision } = exchange;
  if (!vendor.checker || !inspection || !response || exchange.isForeign) return;
  if (fault && fault !== "delay" && !spoil) return;
  // Broken JSON may get a 400 that the document does not have.
  if (exchange.own && (!exchange.decision || exchange.parsed.invalidJson)) return;
  // Nor does a document have to list what HTTP itself calls for.
  const isUnlisted = exchange.own && !vendor.isPlain && isOfHttp(response.status);
  if (isUnlisted && (response.status !== 404 || vendor.isFound)) return;
  if (decision && "told" in decision && decision.told?.rule === UNLISTED) return;
  const found = vendor.checker.check(inspection.operation, response);
  if (!found) return;
  const { pointer, text } = found;
  const file = vendor.fileOf(inspection.operation);
  exchange.reason = { rule: "contract", text: toSentence(text), pointer, file };
  exchange.isPrisms = false;
  const whose = vendor.isPlain ? "The" : "The mock's own";
  const detail = `${whose} answer (${response.status}) breaks the document: ${text} (${pointer})`;
  exchange.response = ownProblem(500, "Contract broken", detail);
};
