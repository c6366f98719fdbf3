import type { Call } from "@carespec/mock-kit";
import type { Exchange } from "./exchange.ts";

/** Lets the vendor's state answer a valid request that prefers no answer of its own. */
export async function state(exchange: Exchange, call: Call): Promise<void> {
  const { vendor, inspection, parsed } = exchange;
  if (!inspection || exchange.decision || inspection.violations.length > 0) return;
  const handler = vendor.behaviour.operations?.[inspection.operation.id ?? ""];
  if (!handler || vendor.engine.prefersAnswer(parsed)) return;
  // A client that accepts none of the answer's media types must not have changed anything.
  if (!vendor.engine.negotiate(parsed, inspection.operation)) return;
  exchange.decision = await handler(call);
}
