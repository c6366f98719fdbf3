import { MAX_BODY_BYTES } from "../http/body-limit.ts";
import { toSentence } from "../http/header-text.ts";
import { ownProblem } from "../http/problem.ts";
import { MOCK_HEADERS } from "../mock-headers.ts";
import { operationName } from "../operation-name.ts";
import type { ContractBreach } from "../proxy/breach.ts";
import { decodeAnswer } from "../proxy/decode-answer.ts";
import { findDemoCredential } from "../proxy/demo-credentials.ts";
import { requestHeaders } from "../proxy/headers.ts";
import type { ContractProxy } from "../proxy/open-proxy.ts";
import { isLong, type LongAnswer, sendUpstream, UpstreamFailure } from "../proxy/send-upstream.ts";
import type { Upstream } from "../proxy/upstream-address.ts";
import type { MockRequest } from "../types.ts";
import type { Exchange, Stage } from "./exchange.ts";
import { requestBreaches } from "./request-breaches.ts";
import { passingResponse, responseOf } from "./upstream-response.ts";

/** Names this process in `Via`, so that a circle of proxies ends. */
const OWN_NAME = `carespec-mock-${crypto.randomUUID().slice(0, 8)}`;

/** Answers from a recording, or from the real server, what is not mocked. */
export const forward: Stage = (exchange) => {
  const { vendor, request, decision } = exchange;
  const asked = request.headers[MOCK_HEADERS.upstream];
  if (!vendor.route) {
    if (asked === "on") refuse(exchange, 400, "Bad steering", `${vendor.name} ${NO_UPSTREAM}`);
    return;
  }
  // A fault stands in for any answer.
  if (decision || asked === "off") return;
  const { upstream } = vendor.route;
  if (asked !== "on") {
    if (answerRecorded(exchange)) return;
    if (!upstream || !isForwarded(exchange)) return;
  }
  if (!upstream) {
    refuse(exchange, 400, "Bad steering", `${vendor.name} ${NO_UPSTREAM}`);
    return;
  }
  return pass(exchange, upstream);
};

const NO_UPSTREAM = "has no upstream: start the mock with --upstream URL";

function isForwarded({ vendor, parsed, inspection }: Exchange): boolean {
  if (inspection && vendor.engine.prefersAnswer(parsed)) return false;
  return !!vendor.route?.isForwarded(inspection && operationName(inspection.operation));
}

/** Whether the recording answers, or a recording that has to. */
function answerRecorded(exchange: Exchange): boolean {
  const { vendor, request, session } = exchange;
  const { answers } = vendor.route ?? {};
  if (!answers) return false;
  const path = vendor.pathOf(request);
  const body = request.body ? Buffer.from(request.body).toString("utf8") : "";
  const found = answers.find({ session, method: request.method, path, body });
  if (found) {
    exchange.response = found;
    exchange.note = "answered from the recording";
    exchange.isForeign = true;
    return true;
  }
  if (vendor.proxy?.replayMiss !== "404") return false;
  const why = `the recording has no ${request.method} ${path.split("?", 1)[0]} like this one: record it, or leave out --replay-miss`;
  refuse(exchange, 404, "Not recorded", why);
  return true;
}

async function pass(exchange: Exchange, upstream: Upstream): Promise<void> {
  const { vendor, request } = exchange;
  const { proxy } = vendor;
  if (!proxy) return;
  const own = ownCredential(request, proxy);
  if (own !== undefined) {
    const why = `the request has ${own}, which is never sent to an upstream: use real credentials, or X-Mock-Upstream: off`;
    return refuse(exchange, 403, "Demo credentials", why);
  }
  if (request.headers.via?.includes(OWN_NAME)) {
    const why = `the upstream ${upstream.base.origin} leads back to this mock: give another one`;
    return refuse(exchange, 508, "Loop detected", why);
  }
  const breaches = requestBreaches(exchange);
  exchange.breaches = breaches;
  exchange.upstream = upstream.base.origin;
  if (proxy.isEnforcing && breaches.some(isBreach)) {
    refuse(exchange, 400, "Request breaks the document", textOf(breaches));
  } else await exchangeWith(exchange, upstream);
  await note(exchange);
}

/** Names a credential that is the mock's own. */
function ownCredential(request: MockRequest, proxy: ContractProxy): string | undefined {
  const demo = findDemoCredential(request, proxy.demoCredentials());
  if (demo !== undefined) return `the mock's demo credential ${demo}`;
  const issued = proxy.issued.list().map((token) => ({ token }));
  const found = findDemoCredential(request, issued);
  return found && "a credential that the mock has issued, such as the token of a login";
}

async function exchangeWith(exchange: Exchange, upstream: Upstream): Promise<void> {
  const { vendor, request, inspection } = exchange;
  const { proxy } = vendor;
  const via = [request.headers.via, `1.1 ${OWN_NAME}`].filter(Boolean).join(", ");
  try {
    const answer = await sendUpstream(
      {
        method: request.method,
        path: vendor.pathOf(request),
        headers: { ...requestHeaders(request.headers), via },
        body: request.body,
        onAbandoned: request.onAbandoned && ((notify) => request.onAbandoned?.(notify)),
      },
      { ...upstream, timeoutMs: proxy?.timeoutMs ?? 0 },
    );
    if (isLong(answer)) {
      passOn(exchange, upstream, answer);
      return;
    }
    const { text, bytes, isTooLong } = await decodeAnswer(answer.body, answer.headers);
    if (isTooLong) {
      passOn(exchange, upstream, { ...answer, rest: NO_REST });
      return;
    }
    exchange.response = responseOf(vendor, upstream, answer, text ?? bytes);
    exchange.isForeign = true;
    const isHead = request.method === "HEAD";
    const seen = { status: answer.status, headers: answer.headers, body: text };
    const found = inspection
      ? (vendor.contract?.checkAnswer(inspection.operation, seen, isHead) ?? [])
      : [];
    exchange.breaches = [...(exchange.breaches ?? []), ...found];
    if (proxy?.isEnforcing && found.some(isBreach)) {
      exchange.isForeign = false;
      refuse(exchange, 502, "Answer breaks the document", textOf(found));
    }
  } catch (error) {
    if (!(error instanceof UpstreamFailure)) throw error;
    const title = error.status === 504 ? "Upstream timeout" : "Upstream unavailable";
    refuse(exchange, error.status, title, error.message);
  }
}

/** Of an answer that is whole, and too long only without its coding. */
const NO_REST: LongAnswer["rest"] = { bytes: (async function* () {})(), drop() {} };

/** Passes an answer on that is too long to be held, and so to be checked, changed or recorded. */
function passOn(exchange: Exchange, upstream: Upstream, answer: LongAnswer): void {
  const size = `more than ${MAX_BODY_BYTES} bytes`;
  const { spoil, fault, vendor } = exchange;
  const reader = vendor.proxy?.isEnforcing ? "--enforce" : spoil && `the fault ${fault}`;
  if (reader) {
    answer.rest.drop();
    const why = `the answer of the upstream ${upstream.base.origin} has ${size}, too many for ${reader}, which needs the whole: leave it out, or ask the upstream itself`;
    refuse(exchange, 502, "Upstream unavailable", why);
    return;
  }
  exchange.response = passingResponse(vendor, upstream, answer);
  exchange.isForeign = true;
  exchange.note = `the answer has ${size}: it was passed on, and neither checked nor recorded`;
}

/** Counts what was found. */
async function note({ vendor, request, inspection, breaches = [] }: Exchange): Promise<void> {
  const operation = inspection?.operation;
  const line = vendor.redact.line(request.path);
  const place = {
    vendor: vendor.name,
    ...(operation ? { operation: operationName(operation) } : {}),
    method: request.method,
    path: operation?.path ?? line,
  };
  await vendor.proxy?.breaches.add(place, breaches);
}

function isBreach({ kind }: ContractBreach): boolean {
  return kind === "breach";
}

function textOf(breaches: readonly ContractBreach[]): string {
  const told = breaches.filter(isBreach).map(({ text, pointer }) => `${text} (${pointer})`);
  return told.join("; ");
}

function refuse(exchange: Exchange, status: number, title: string, why: string): void {
  const rule = title.toLowerCase().replaceAll(" ", "-");
  exchange.reason = { rule: `upstream/${rule}`, text: toSentence(why) };
  exchange.response = ownProblem(status, title, why);
  exchange.own = true;
}
