import { internalProblem } from "../http/problem.ts";
import { UNSTEERED } from "../steering/steering.ts";
import type { MockRequest, MockResponse } from "../types.ts";
import { decide, failed } from "./decide.ts";
import type { Exchange, Stage } from "./exchange.ts";
import { faults } from "./faults.ts";
import { finish } from "./finish.ts";
import { followScript } from "./follow-script.ts";
import { forward } from "./forward.ts";
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
const answering: Stage[] = [
  route,
  loadSteering,
  followScript,
  faults,
  forward,
  refuseUnreadable,
  decide,
  negotiate,
];
/** These run over every response. */
const finishing: Stage[] = [verifyContract, finish, record];

/**
 * Sends a request to a vendor's operation through all stages. `path` is below the vendor's prefix. A
 * `refusal` is the transport's own answer to a body that cannot be read.
 */
export function runPipeline(
  vendor: VendorContext,
  request: MockRequest,
  path: string,
  refusal?: MockResponse,
): MockResponse | Promise<MockResponse> {
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
    inspection: undefined,
    spoil: undefined,
    fault: undefined,
    counted: undefined,
    added: undefined,
    scripted: undefined,
    step: undefined,
    decision: undefined,
    reason: undefined,
    note: undefined,
    upstream: undefined,
    breaches: undefined,
    isForeign: undefined,
    response: undefined,
    example: undefined,
    own: undefined,
    isPrisms: undefined,
  };
  if (refusal) refuseBody(exchange, refusal);
  const waiting = answer(exchange);
  return waiting ? waiting.then(() => finished(exchange)) : finished(exchange);
}

/** Runs the stages until there is an answer, and waits only for those that are promises. */
function answer(exchange: Exchange): Promise<void> | undefined {
  try {
    const waiting = run(answering, exchange, 0);
    return waiting?.catch((error) => failed(exchange, error));
  } catch (error) {
    failed(exchange, error);
    return undefined;
  }
}

function finished(exchange: Exchange): MockResponse | Promise<MockResponse> {
  const waiting = run(finishing, exchange, 0);
  return waiting ? waiting.then(() => responseOf(exchange)) : responseOf(exchange);
}

function responseOf({ response }: Exchange): MockResponse {
  return response ?? internalProblem("no stage answered");
}

function run(stages: Stage[], exchange: Exchange, first: number): Promise<void> | undefined {
  for (let index = first; index < stages.length; index += 1) {
    if (stages === answering && exchange.response) return undefined;
    const done = stages[index]?.(exchange);
    if (done) return done.then(() => run(stages, exchange, index + 1));
  }
  return undefined;
}
