import type { Call } from "@carespec/mock-kit";
import type { Exchange } from "./exchange.ts";

/** Lets the vendor's own gates refuse the request: credentials, required headers, broken JSON. */
export async function rules(exchange: Exchange, call: Call): Promise<void> {
  exchange.decision = await exchange.vendor.behaviour.guard?.(call);
}
