import { pathParameters } from "../path-parameters.ts";
import type { Transaction } from "../state/store.ts";
import type { Call } from "../vendor.ts";
import type { Exchange } from "./exchange.ts";

/** What the vendor's rules and handlers see; `undefined` where no operation matched. */
export function callOf(
  { inspection, parsed, now }: Exchange,
  state: Transaction,
): Call | undefined {
  if (!inspection) return undefined;
  const { operation, violations } = inspection;
  return {
    operation,
    request: parsed,
    path: pathParameters(operation.path, parsed.url.path),
    query: parsed.url.query ?? {},
    body: parsed.body ?? undefined,
    violations,
    state,
    now,
  };
}
