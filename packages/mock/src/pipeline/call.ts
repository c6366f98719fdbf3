import type { Call, Operation, Transaction } from "@carespec/mock-kit";
import { pathParameters } from "../path-parameters.ts";
import type { Exchange } from "./exchange.ts";

/** What the vendor's rules and handlers see; `undefined` where no operation matched. */
export function callOf(
  exchange: Exchange,
  state: Transaction,
  { newId, random }: Pick<Call, "newId" | "random">,
): Call | undefined {
  const { inspection, parsed, now } = exchange;
  if (!inspection) return undefined;
  const { operation, violations } = inspection;
  return {
    operation,
    headers: parsed.headers,
    path: { ...sentPathParameters(exchange) },
    query: asDocumented(operation, parsed.url.query ?? {}),
    body: parsed.body ?? undefined,
    invalidJson: parsed.invalidJson,
    violations,
    state,
    now,
    newId,
    random,
  };
}

/** The parameters of the request's path by name, read once; none where no operation matched. */
export function sentPathParameters({
  inspection,
  parsed,
  prepared,
}: Exchange): Readonly<Record<string, string>> {
  if (!inspection) return {};
  prepared.path ??= pathParameters(inspection.operation.path, parsed.url.path);
  return prepared.path;
}

/**
 * The query with the document's spelling of its parameters: Prism validates them in any letter case
 * and uses the last of several spellings.
 */
function asDocumented(operation: Operation, query: Call["query"]): Call["query"] {
  const sent = Object.entries(query);
  if (sent.length === 0) return query;
  const names = new Map(operation.query.map((name) => [name.toLowerCase(), name]));
  return Object.fromEntries(
    sent.map(([name, value]) => [names.get(name.toLowerCase()) ?? name, value]),
  );
}
