import { parseRequest } from "../http/parse-request.ts";
import { internalProblem } from "../prism/problem.ts";
import { readSession } from "../steering/session-id.ts";
import type { MockRequest, MockResponse } from "../types.ts";
import { check } from "./check.ts";
import { decide, failed } from "./decide.ts";
import type { Exchange, Stage } from "./exchange.ts";
import { faults } from "./faults.ts";
import { finish } from "./finish.ts";
import { journal } from "./journal.ts";
import { prism } from "./prism.ts";
import { withReadableJson } from "./readable-json.ts";
import { route } from "./route.ts";
import { session } from "./session.ts";
import type { VendorMount } from "./vendor-mount.ts";

/** Until one of them has set a response. `decide` runs the vendor's rules and state. */
const answering: Stage[] = [route, session, faults, decide, prism];
/** Over every response. */
const finishing: Stage[] = [check, finish, journal];

/** Sends a request to a vendor's operation through all stages. `path` is below the vendor's prefix. */
export async function runPipeline(
  vendor: VendorMount,
  request: MockRequest,
  path: string,
): Promise<MockResponse> {
  // What answers GET answers HEAD; the transport leaves the body out.
  const method = request.method === "HEAD" ? "GET" : request.method;
  const exchange: Exchange = {
    vendor,
    request,
    startedMs: performance.now(),
    parsed: withReadableJson(
      parseRequest({ ...request, method, path, headers: withoutSteering(request.headers) }),
      request.body,
    ),
    session: readSession(request.headers),
    steering: { clock: { offsetMs: 0 }, faults: [], preferences: [] },
    now: Date.now(),
  };
  try {
    for (const stage of answering) {
      await stage(exchange);
      if (exchange.response) break;
    }
  } catch (error) {
    failed(exchange, error);
  }
  for (const stage of finishing) await stage(exchange);
  return exchange.response ?? internalProblem("no stage answered");
}

/** The mock's own headers are no part of the vendor's request. */
function withoutSteering(headers: Record<string, string>): Record<string, string> {
  const rest: Record<string, string> = {};
  for (const name in headers) {
    if (!name.startsWith("x-mock-")) rest[name] = headers[name] as string;
  }
  return rest;
}
