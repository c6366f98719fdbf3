import { MOCK_HEADERS } from "../mock-headers.ts";
import type { MockResponse } from "../types.ts";
import type { Stage } from "./exchange.ts";

/** Answers, as Prism's server does, a body that cannot be read. A vendor's rules see such a body. */
export const refuseUnreadable: Stage = (exchange) => {
  const { body, unknownCharset: isUnknown, invalidJson: problem } = exchange.parsed;
  if (!exchange.vendor.isPlain || !(isUnknown || problem)) return;
  if (isUnknown && body) exchange.response = unknownCharset;
  else if (problem) exchange.response = invalidJson(problem);
  else return;
  exchange.own = true;
  exchange.isPrisms = true;
  exchange.reason = { rule: "body", text: problem ? "invalid JSON" : "unknown charset" };
};

/** Prism's answer to a body that is not JSON (5.14; later versions leave the request hanging). */
function invalidJson(detail: string): MockResponse {
  const answer = refusal("invalid_json", `Invalid JSON: ${detail}`);
  return { ...answer, headers: { ...answer.headers, [MOCK_HEADERS.reason]: "invalid JSON" } };
}

/** Prism's answer to a body in a charset that it does not know. */
const unknownCharset = refusal("invalid_body", "Invalid body");

function refusal(code: string, message: string): MockResponse {
  return {
    status: 400,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ error: { code, message } }),
  };
}
