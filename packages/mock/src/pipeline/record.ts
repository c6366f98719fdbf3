import { entryOf } from "../journal/entry-of.ts";
import { operationName } from "../operation-name.ts";
import { StateUnavailable } from "../state/store.ts";
import type { Stage } from "./exchange.ts";
import { observe } from "./observe.ts";

/**
 * Notes the request and its answer in the journal, and counts it for the coverage. If that fails, the
 * answer is still sent.
 */
export const record: Stage = (exchange) => {
  const { vendor, session, request, response, startedMs, inspection } = exchange;
  const { reason, fault, note } = exchange;
  const operation = inspection && operationName(inspection.operation);
  const entry = entryOf(vendor.redact, {
    session,
    vendor: vendor.name,
    operation,
    request,
    response,
    startedMs,
    reason,
    fault,
    note,
  });
  return vendor.store.record(session, entry, observe(exchange))?.catch(ignoreUnavailable);
};

function ignoreUnavailable(error: unknown): void {
  if (!(error instanceof StateUnavailable)) throw error;
}
