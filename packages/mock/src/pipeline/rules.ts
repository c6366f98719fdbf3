import type { Transaction } from "../state/store.ts";
import { callOf } from "./call.ts";
import type { Exchange } from "./exchange.ts";

/** Lets the vendor's own gates refuse the request: credentials, required headers, broken JSON. */
export async function rules(exchange: Exchange, state: Transaction): Promise<void> {
  const call = callOf(exchange, state);
  if (call) exchange.decision = await exchange.vendor.behaviour.guard(call);
}
