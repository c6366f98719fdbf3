import { internalProblem } from "../http/problem.ts";
import { UNSTEERED } from "../steering/steering.ts";
import type { MockRequest, MockResponse } from "../types.ts";
import { decide, failed } from "./decide.ts";
import type { Exchange, Stage } from "./exchange.ts";
import { faults } from "./faults.ts";
import { finish } from "./finish.ts";
import { refuseBody } from "./http-refusals.ts";
import { loadSteering } from "./load-steering.ts";
import { negotiate } from "./negotiate.ts";
import { parsedWith, prepare } from "./prepare.ts";
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
  const prepared = prepare(vendor, request, path);
  const exchange: Exchange = {
    vendor,
    request,
    startedMs: performance.now(),
    prepared,
    parsed: parsedWith(vendor, prepared, request.body),
    session: prepared.session,
    steering: UNSTEERED,
    now: Date.now(),
  };
  if (refusal) refuseBody(exchange, refusal);
  try {
    for (const stage of exchange.response ? [] : answering) {
      const done = stage(exchange);
      if (done) await done;
      if (exchange.response) break;
    }
  } catch (error) {
    failed(exchange, error);
  }
  for (const stage of finishing) {
    const done = stage(exchange);
    if (done) await done;
  }
  return exchange.response ?? internalProblem("no stage answered");
}
