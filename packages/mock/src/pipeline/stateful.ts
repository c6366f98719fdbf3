import type { Call, Handler } from "@carespec/mock-kit";
import { operationName } from "../operation-name.ts";
import { runHandler } from "../plugin/run-plugin.ts";
import type { Reading } from "../state/store.ts";
import type { Exchange } from "./exchange.ts";
import { frameOf } from "./frame.ts";
import { watched } from "./watched-call.ts";

type Decision = Exchange["decision"];

/**
 * Lets the vendor's state answer a valid request that does not prefer an answer.
 *
 * @param reading - of the data, where nothing changes them meanwhile
 */
export function stateful(
  exchange: Exchange,
  call: Call,
  reading: Reading | undefined,
): Promise<Decision> | Decision {
  const { vendor, inspection, parsed } = exchange;
  if (!inspection || inspection.violations.length > 0) return undefined;
  const { operations = {} } = vendor.behaviour;
  const name = operationName(inspection.operation);
  // An operation may be called "toString".
  const handler = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (!handler || vendor.engine.prefersAnswer(parsed)) return undefined;
  // A client that accepts none of the answer's media types must not have changed anything.
  if (!frameOf(exchange)) return undefined;
  if (!reading || !isRepeatable(exchange)) return runHandler(handler, call, vendor.timeLimitMs);
  const kept = vendor.kept.find(exchange.prepared, reading.version);
  return kept ? kept.decision : askAndKeep(exchange, call, handler, reading);
}

/** Whether the request is its head alone, which others share, and the plugin's answers may be kept. */
function isRepeatable({ vendor, request, prepared, parsed }: Exchange): boolean {
  return vendor.behaviour.repeatable === true && !!request.head && parsed === prepared.parsed;
}

async function askAndKeep(
  { vendor, prepared }: Exchange,
  call: Call,
  handler: Handler,
  reading: Reading,
): Promise<Decision> {
  const { seen, isRepeatable } = watched(call);
  const decision = await runHandler(handler, seen, vendor.timeLimitMs);
  if (isRepeatable() && !reading.hasWritten) {
    vendor.kept.keep(prepared, reading.version, decision);
  }
  return decision;
}
