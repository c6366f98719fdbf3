import { internalProblem } from "../http/problem.ts";
import { MOCK_HEADER_PREFIX } from "../mock-headers.ts";
import { parseRequest } from "../prism/parse-request.ts";
import type { ParsedRequest } from "../prism/parsed-request.ts";
import { readSession } from "../steering/session-id.ts";
import type { MockRequest, MockResponse } from "../types.ts";
import { decide, failed } from "./decide.ts";
import type { Exchange, Stage } from "./exchange.ts";
import { faults } from "./faults.ts";
import { finish } from "./finish.ts";
import { refuseBody } from "./http-refusals.ts";
import { loadSteering } from "./load-steering.ts";
import { negotiate } from "./negotiate.ts";
import { withReadableJson } from "./readable-json.ts";
import { record } from "./record.ts";
import { refuseUnreadable } from "./refuse-unreadable.ts";
import { route } from "./route.ts";
import type { VendorContext } from "./vendor-context.ts";
import { verifyContract } from "./verify-contract.ts";

/** These run until one sets a response. `decide` runs the vendor's rules and state. */
const answering: Stage[] = [route, loadSteering, faults, refuseUnreadable, decide, negotiate];
/** These run over every response. */
const finishing: Stage[] = [verifyContract, finish, record];

/**
 * Sends a request to a vendor's operation through all stages. `path` is below the vendor's prefix. A
 * `refusal` is the transport's own answer to a body that cannot be read.
 */
export async function runPipeline(
  vendor: VendorContext,
  request: MockRequest,
  path: string,
  refusal?: MockResponse,
): Promise<MockResponse> {
  const exchange: Exchange = {
    vendor,
    request,
    startedMs: performance.now(),
    parsed: parse(vendor, { ...request, path, headers: withoutSteering(request.headers) }),
    session: readSession(request.headers),
    steering: { clock: { offsetMs: 0 }, faults: [], preferences: [] },
    now: Date.now(),
  };
  if (refusal) refuseBody(exchange, refusal);
  try {
    for (const stage of exchange.response ? [] : answering) {
      await stage(exchange);
      if (exchange.response) break;
    }
  } catch (error) {
    failed(exchange, error);
  }
  for (const stage of finishing) await stage(exchange);
  return exchange.response ?? internalProblem("no stage answered");
}

/** A vendor answers HEAD like GET, and the transport leaves the body out; Prism does not. */
function parse({ isPlain }: VendorContext, request: MockRequest): ParsedRequest {
  if (isPlain) return parseRequest(request);
  const method = request.method === "HEAD" ? "GET" : request.method;
  return withReadableJson(parseRequest({ ...request, method }), request.body);
}

/** The vendor's request does not include the mock's own headers. */
function withoutSteering(headers: Record<string, string>): Record<string, string> {
  const rest: Record<string, string> = {};
  for (const name in headers) {
    if (!name.startsWith(MOCK_HEADER_PREFIX)) rest[name] = headers[name] as string;
  }
  return rest;
}
