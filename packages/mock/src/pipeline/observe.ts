import type { Outcome } from "../coverage/keys.ts";
import { unmatchedKey } from "../coverage/keys.ts";
import type { Exchange } from "./exchange.ts";
import { isOfHttp } from "./http-refusals.ts";

/** Under what the request is counted for the coverage. */
export function observe(exchange: Exchange): readonly string[] {
  const { vendor, inspection, prepared, parsed, response } = exchange;
  if (!inspection) return [unmatchedKey(vendor.name)];
  prepared.observe ??= vendor.observerOf(inspection.operation)(prepared.parsed);
  const outcome = outcomeOf(exchange);
  const hasBody = parsed.body !== null;
  return prepared.observe({
    outcome,
    isValid:
      (outcome === "accepted" || outcome === "preferred") && inspection.violations.length === 0,
    status: isDocuments(exchange, outcome) ? response?.status : undefined,
    example: outcome === "accepted" ? undefined : exchange.example,
    hasBody,
    body: parsed.body,
  });
}

function outcomeOf(exchange: Exchange): Outcome {
  const { vendor, parsed, fault, reason, decision, response } = exchange;
  if (fault !== undefined && fault !== "delay") return "faulted";
  if (!decision && isByPreference(reason) && vendor.engine.prefersAnswer(parsed)) {
    return "preferred";
  }
  return (response?.status ?? 0) < 400 ? "accepted" : "refused";
}

/** A refusal that has another reason would also have come without the preference. */
function isByPreference(reason: Exchange["reason"]): boolean {
  return reason === undefined || reason.rule === "prefer" || reason.rule === "negotiation";
}

/** Whether the status is an answer of the document's, and neither spoilt nor the mock's own. */
function isDocuments(exchange: Exchange, outcome: Outcome): boolean {
  const { response, spoil, own, reason } = exchange;
  if (!response || response.wire || spoil || reason?.rule === "contract") return false;
  return !own || (isOfHttp(response.status) && outcome !== "preferred");
}
