import type { ContractBreach } from "../proxy/breach.ts";
import type { Exchange } from "./exchange.ts";
import { unrouted } from "./http-refusals.ts";
import { sectionOf } from "./reasons.ts";

/** How a request differs from the document. */
export function requestBreaches(exchange: Exchange): ContractBreach[] {
  const { vendor, inspection, parsed } = exchange;
  const breach = (text: string, pointer: string, kind: ContractBreach["kind"] = "breach") =>
    ({ direction: "request", kind, text, pointer }) as const;
  if (!inspection) {
    // Servers answer HEAD like GET, and documents do not say it again.
    const isHead = exchange.request.method === "HEAD";
    if (isHead && vendor.engine.methodsAt(parsed).includes("GET")) return [];
    return [breach(unrouted(exchange), "#/paths", "undocumented")];
  }
  const { operation, violations } = inspection;
  const found: ContractBreach[] = violations.map(({ at, message, part }) =>
    breach([at, message].filter(Boolean).join(": "), vendor.pointerOf(operation, sectionOf(part))),
  );
  const known = new Set(operation.query.map(plain));
  for (const name of Object.keys(parsed.url.query ?? {})) {
    if (known.has(plain(name)) || vendor.engine.credentials.includes(name)) continue;
    const pointer = vendor.pointerOf(operation, "parameters");
    found.push(breach(`query/${name} is not described`, pointer, "undocumented"));
  }
  const type = parsed.headers["content-type"] ?? "";
  const more = vendor.contract?.undocumentedIn(operation, parsed.body, type) ?? [];
  return [...found, ...more];
}

/** A parameter's name without the brackets that tell lists and members. */
function plain(name: string): string {
  return name.toLowerCase().replace(/\[.*$/s, "");
}
