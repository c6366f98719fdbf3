import { ascii } from "@carespec/mock-kit";
import type { Reason } from "../journal/entry.ts";
import { MOCK_HEADERS } from "../mock-headers.ts";
import { rateHeaders } from "../steering/rate-window.ts";
import type { MockResponse } from "../types.ts";
import type { Exchange, Stage } from "./exchange.ts";

/** Applies faults to the finished answer, and names fault and reason in its headers. */
export const finish: Stage = (exchange) => {
  const { fault, spoil } = exchange;
  tellRate(exchange);
  const { response } = exchange;
  if (!response || !(fault || exchange.reason)) return;
  if (exchange.isPrisms && !fault) return;
  let finished = response;
  if (spoil) {
    finished = spoil(finished);
    if (finished.status !== response.status) exchange.note ??= carriedOut(response.status);
    exchange.reason ??= { rule: `fault/${fault}`, text: `the fault "${fault}" was requested` };
  }
  if (exchange.reason) finished = withHeader(finished, "reason", describe(exchange.reason));
  if (fault) finished = withHeader(finished, "fault", fault);
  exchange.response = finished;
};

/** The answer is lost, but not what the request has changed. */
function carriedOut(status: number): string {
  return `the request was carried out: the answer that the fault replaced has the status ${status}`;
}

/** Gives the headers of a rate limit, where the document has some, what was counted. */
function tellRate(exchange: Exchange): void {
  const { counted, added, response } = exchange;
  if (!response || !(counted || added)) return;
  const told = counted && rateHeaders(response.headers, counted);
  exchange.response = { ...response, headers: { ...response.headers, ...told, ...added } };
}

/** The sentence, then in brackets the rule, the pointer and the file. */
function describe({ text, rule, pointer, file }: Reason): string {
  return ascii(`${text} [${[rule, pointer, file].filter(Boolean).join("; ")}]`);
}

function withHeader(
  response: MockResponse,
  name: keyof typeof MOCK_HEADERS,
  value: string,
): MockResponse {
  return { ...response, headers: { ...response.headers, [MOCK_HEADERS[name]]: value } };
}
