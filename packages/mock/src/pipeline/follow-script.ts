import type { RequestPattern } from "../expect/request-differences.ts";
import { requestDifferences } from "../expect/request-differences.ts";
import { operationName } from "../operation-name.ts";
import { type Chosen, chooseStep, faultOf, type Script } from "../steering/script.ts";
import { isMeantFor, steer } from "../steering/steering.ts";
import { sentPathParameters } from "./call.ts";
import type { Exchange, Stage } from "./exchange.ts";

/**
 * Takes the next step of the session's scripts. Each is taken as often as it says, however many requests come
 * at once. A request that breaks the document, or sends its own `Prefer`, takes none.
 */
export const followScript: Stage = (exchange) => {
  const { scripts = [] } = exchange.steering;
  if (scripts.length === 0) return;
  const { inspection, prepared } = exchange;
  if (!inspection || prepared.parsed.headers.prefer !== undefined) return;
  if (prepared.validate && inspection.violations.length > 0) return;
  const operation = operationName(inspection.operation);
  const isMeant = (script: Script) => isMeantFor(script, exchange.vendor.name, operation);
  if (!scripts.some(isMeant)) return;
  return take(exchange, isMeant);
};

async function take(exchange: Exchange, isMeant: (script: Script) => boolean): Promise<void> {
  const { vendor, session } = exchange;
  const fits = createFits(exchange);
  let chosen: Chosen | undefined;
  await steer(vendor.store, session, (current) => {
    const { scripts = [], states = {} } = current;
    chosen = chooseStep(scripts, states, isMeant, fits);
    return chosen ? { ...current, scripts: chosen.scripts, states: chosen.states } : current;
  });
  if (!chosen) return;
  const { step, name } = chosen;
  exchange.step = name;
  exchange.scripted = faultOf(step);
  if (step.prefer === undefined) return;
  const { parsed } = exchange;
  exchange.parsed = { ...parsed, headers: { ...parsed.headers, prefer: step.prefer } };
}

function createFits(exchange: Exchange): (when: RequestPattern) => boolean {
  const { request, parsed } = exchange;
  const sent = {
    method: request.method,
    path: request.path,
    pathParameters: sentPathParameters(exchange),
    query: parsed.url.query ?? {},
    headers: parsed.headers,
    body: parsed.body ?? undefined,
  };
  return (when) => requestDifferences(when, sent).length === 0;
}
