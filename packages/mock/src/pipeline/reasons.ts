import type { Verdict, Violation } from "@carespec/mock-kit";
import { toSentence } from "../http/header-text.ts";
import type { Reason } from "../journal/entry.ts";
import type { MockResponse } from "../types.ts";
import type { Exchange } from "./exchange.ts";
import { withNearest } from "./http-refusals.ts";

/** Why a vendor's rule or state refused. */
export function reasonOf({ vendor, inspection }: Exchange, verdict: Verdict): Reason {
  const rule = verdict.rule.includes("/") ? verdict.rule : `${vendor.name}/${verdict.rule}`;
  const text = toSentence(verdict.at ? `${verdict.at}: ${verdict.reason}` : verdict.reason);
  if (!inspection) return { rule, text };
  const pointer = vendor.pointerOf(inspection.operation, `responses/${verdict.status}`);
  return { rule, text, pointer, file: vendor.fileOf(inspection.operation) };
}

/** Why Prism refused: nothing matched, or it has no such answer. */
export function reasonOfPrism(exchange: Exchange, response: MockResponse): Reason {
  const { vendor, inspection } = exchange;
  const text = problemText(response);
  if (!inspection) return { rule: "route", text: toSentence(withNearest(exchange, text)) };
  const { operation } = inspection;
  const pointer = vendor.pointerOf(operation, "responses");
  return { rule: "negotiation", text, pointer, file: vendor.fileOf(operation) };
}

/** Why Prism's validation rejects the request; `undefined` for a valid one. */
export function reasonOfViolation({ vendor, inspection }: Exchange): Reason | undefined {
  const first = inspection?.violations[0];
  if (!inspection || !first) return undefined;
  const { operation } = inspection;
  return {
    rule: "validation",
    text: toSentence([first.at, first.message].filter(Boolean).join(": ")),
    pointer: vendor.pointerOf(operation, sectionOf(first.part)),
    file: vendor.fileOf(operation),
  };
}

/** The member of an operation that describes a part of its request. */
export function sectionOf(part: Violation["part"]): string {
  if (part === "security") return part;
  return part === "body" ? "requestBody" : "parameters";
}

function problemText({ body = "", status }: MockResponse): string {
  try {
    const { title, detail } = JSON.parse(body) as { title?: string; detail?: string };
    return toSentence(detail || title || `Prism answered ${status}`);
  } catch {
    return `Prism answered ${status}`;
  }
}
