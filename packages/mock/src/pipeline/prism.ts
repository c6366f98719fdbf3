import type { MockResponse } from "../types.ts";
import type { Answer, Verdict } from "../vendor.ts";
import type { Exchange, Stage } from "./exchange.ts";
import { reasonOf, reasonOfPrism, reasonOfViolation } from "./reasons.ts";

/** Lets Prism negotiate and write the answer: the state's, the refusal's, or the document's own. */
export const prism: Stage = async (exchange) => {
  const { vendor, parsed, decision, request } = exchange;
  const validate = request.headers["x-mock-validate"] !== "off";
  if (decision && !isVerdict(decision)) {
    exchange.response = stateful(exchange, decision);
    return;
  }
  const { response, own } = await vendor.engine.respond(parsed, { verdict: decision, validate });
  if (decision && decision.status >= 400) exchange.reason ??= reasonOf(exchange, decision);
  if (!decision && response.status >= 400) {
    const violation = validate ? reasonOfViolation(exchange) : undefined;
    exchange.reason = violation ?? (own ? reasonOfPrism(exchange, response) : PREFERRED);
  }
  exchange.response = response;
};

const PREFERRED = { rule: "prefer", text: "the request or its session preferred this answer" };

function isVerdict(decision: Verdict | Answer): decision is Verdict {
  return "rule" in decision;
}

/** The state's answer in the frame of the operation's first success. */
function stateful({ vendor, inspection, parsed }: Exchange, answer: Answer): MockResponse {
  const frame = inspection && vendor.engine.negotiate(parsed, inspection.operation);
  const headers = { ...frame?.headers, ...answer.headers };
  if (answer.body === undefined) delete headers["content-type"];
  const body = answer.body === undefined ? undefined : JSON.stringify(answer.body);
  return { status: answer.status ?? frame?.status ?? 200, headers, body };
}
