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

/**
 * The first of these run until one sets a response; `decide` runs the vendor's rules and state. The last
 * three run over every response.
 */
const stages: Stage[] = [
  route,
  loadSteering,
  followScript,
  faults,
  forward,
  refuseUnreadable,
  decide,
  negotiate,
  verifyContract,
  finish,
  record,
];
const FINISHING = stages.indexOf(verifyContract);

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
    isOvertaken: undefined,
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
  return goOn(exchange, 0);
}

/** Runs the stages from one on, and waits only for those that are promises. */
function goOn(exchange: Exchange, first: number): MockResponse | Promise<MockResponse> {
  let index = first;
  while (index < stages.length) {
    if (exchange.response && index < FINISHING) index = FINISHING;
    const stage = stages[index] as Stage;
    let waiting: Promise<void> | undefined;
    try {
      waiting = stage(exchange) ?? undefined;
    } catch (error) {
      fail(exchange, index, error);
    }
    index += 1;
    if (waiting) return goOnAfter(exchange, waiting, index);
  }
  return exchange.response ?? internalProblem("no stage answered");
}

function goOnAfter(
  exchange: Exchange,
  waiting: Promise<void>,
  next: number,
): Promise<MockResponse> {
  return waiting.then(
    () => goOn(exchange, next),
    (error) => {
      fail(exchange, next - 1, error);
      return goOn(exchange, next);
    },
  );
}

/** What fails before there is an answer is answered; a stage that runs over every answer must not fail. */
function fail(exchange: Exchange, index: number, error: unknown): void {
  if (index >= FINISHING) throw error;
  failed(exchange, error);
}
