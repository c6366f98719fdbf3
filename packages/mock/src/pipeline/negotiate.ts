import type { Verdict } from "@carespec/mock-kit";
import { ownProblem } from "../http/problem.ts";
import type { WrittenAnswer } from "../plugin/expect-decision.ts";
import type { MockResponse } from "../types.ts";
import type { Exchange, Stage } from "./exchange.ts";
import { frameOf } from "./frame.ts";
import { inVendorsShape, isOfHttp, unrouted } from "./http-refusals.ts";
import { reasonOf, reasonOfPrism, reasonOfViolation } from "./reasons.ts";

/** Prism negotiates and writes the answer: the state's, the refusal's, or the document's own. */
export const negotiate: Stage = (exchange) => {
  const { decision } = exchange;
  if (!decision || isVerdict(decision)) return ask(exchange, decision);
  exchange.response = stateful(exchange, decision);
  const { told } = decision;
  if (told) exchange.reason ??= reasonOf(exchange, { status: exchange.response.status, ...told });
};

function ask(exchange: Exchange, decision: Verdict | undefined): void {
  const { vendor, parsed, inspection } = exchange;
  const { validate } = exchange.prepared;
  const answered = vendor.engine.respond(parsed, {
    verdict: decision,
    validate,
    found: inspection?.found,
  });
  const isBeyond = answered.own && answered.response.status >= 500;
  const isUnmade = isBeyond && !decision && !vendor.isPlain && vendor.engine.prefersAnswer(parsed);
  const made = isBeyond && !isUnmade ? madeAnswer(exchange, decision?.status) : undefined;
  const own = answered.own && !made;
  const response = isUnmade ? noSuchAnswer : (made ?? mended(exchange, answered.response, own));
  exchange.isPrisms = vendor.isPlain && !decision;
  exchange.own = own;
  exchange.example = answered.example;
  if (decision && (decision.status >= 400 || decision.tell)) {
    exchange.reason ??= reasonOf(exchange, decision);
  }
  if (!decision && response.status >= 400) {
    const violation = validate ? reasonOfViolation(exchange) : undefined;
    exchange.reason = violation ?? (own ? reasonOfPrism(exchange, response) : PREFERRED);
  }
  exchange.response = response;
  if (own && isOfHttp(response.status) && isVendors(exchange)) shape(exchange, response);
}

/** What the schema of a status, or of the first success, describes, where Prism writes none. */
function madeAnswer(
  { vendor, parsed, inspection }: Exchange,
  status: number | undefined,
): MockResponse | undefined {
  return inspection && vendor.statics?.made(inspection.operation, parsed.headers.accept, status);
}

function mended(
  { vendor, inspection }: Exchange,
  answer: MockResponse,
  own: boolean,
): MockResponse {
  if (own || !inspection || !vendor.statics) return answer;
  return vendor.statics.mended(inspection.operation, answer);
}

/** Whether the answer is the vendor's matter, and not one about what the request prefers. */
function isVendors({ vendor, parsed, inspection }: Exchange): boolean {
  return !vendor.isPlain && !(inspection && vendor.engine.prefersAnswer(parsed));
}

function shape(exchange: Exchange, response: MockResponse): void {
  if (!exchange.inspection) exchange.reason = { rule: "route", text: unrouted(exchange) };
  exchange.response = inVendorsShape(exchange, response);
  if (exchange.response.status < 400) exchange.reason = undefined;
}

/** Prism answers 500 if the preferred status has no response in the requested form. */
const noSuchAnswer = ownProblem(
  404,
  "No such answer",
  "no documented response matches both Prefer (or `__code`) and Accept",
);

const PREFERRED = { rule: "prefer", text: "the request or its session preferred this answer" };

function isVerdict(decision: Verdict | WrittenAnswer): decision is Verdict {
  return "rule" in decision;
}

/** The state's answer; what it omits comes from the operation's first success. */
function stateful(exchange: Exchange, answer: WrittenAnswer): MockResponse {
  const frame = frameOf(exchange);
  const status = answer.status ?? frame?.status ?? 200;
  const headers = headersOf(frame?.headers ?? {}, answer);
  return { status, headers, body: answer.text };
}

/** The frame's own where nothing is changed: requests of the same head share them. */
function headersOf(ofFrame: MockResponse["headers"], { headers, text }: WrittenAnswer) {
  if (text === undefined) {
    const { "content-type": _, ...rest } = { ...ofFrame, ...headers };
    return rest;
  }
  return Object.keys(headers).length === 0 ? ofFrame : { ...ofFrame, ...headers };
}
