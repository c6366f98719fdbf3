import { operationName } from "../operation-name.ts";
import type { Stage } from "./exchange.ts";
import { observe } from "./observe.ts";

/** Notes the request and its answer in the journal, and counts it for the coverage. */
export const record: Stage = (exchange) => {
  if (exchange.isOvertaken) return;
  const { vendor, session, request, response, startedMs, inspection } = exchange;
  const { reason, fault, note, now, steering, step, upstream, breaches } = exchange;
  const operation = inspection && operationName(inspection.operation);
  const template = inspection?.operation.path;
  const answered = {
    session,
    vendor: vendor.name,
    operation,
    template,
    request,
    response,
    startedMs,
    reason,
    fault,
    note,
    now,
    steering,
    step,
    upstream,
    breaches,
  };
  const { proxy } = vendor;
  // What was not held has no body to be recorded.
  if (proxy && upstream && exchange.isForeign && !response?.passing)
    proxy.record(vendor.redact, answered);
  if (proxy && response && !exchange.isForeign) proxy.issued.note(vendor.redact, request, response);
  return vendor.recordRequest(vendor.redact, answered, observe(exchange));
};
