import type { Verdict } from "@carespec/mock-kit";
import type { Reason, StepName } from "../journal/entry.ts";
import type { WrittenAnswer } from "../plugin/expect-decision.ts";
import type { Inspection } from "../prism/engine.ts";
import type { ParsedRequest } from "../prism/parsed-request.ts";
import type { ContractBreach } from "../proxy/breach.ts";
import type { Fault } from "../steering/fault.ts";
import type { RateCount } from "../steering/rate-window.ts";
import type { Steering } from "../steering/steering.ts";
import type { MockRequest, MockResponse } from "../types.ts";
import type { Prepared } from "./prepared.ts";
import type { VendorContext } from "./vendor-context.ts";

/** One request on its way through the stages; each stage adds what it finds. */
export interface Exchange {
  readonly vendor: VendorContext;
  /** As it came. */
  readonly request: MockRequest;
  readonly startedMs: number;
  /** What follows from the request's head. */
  readonly prepared: Prepared;
  /** Below the vendor's prefix and without the mock's own headers; with the session's `Prefer`. */
  parsed: ParsedRequest;
  /** `X-Mock-Session`, or `default`. */
  readonly session: string;
  /** From the route stage: the operation and what Prism's validation found. */
  inspection?: Inspection | undefined;
  /** From the session stage. */
  steering: Steering;
  /** The session's clock, in milliseconds since 1970. */
  now: number;
  /** From the faults stage: the fault to apply to the finished answer. */
  spoil?: ((response: MockResponse) => MockResponse) | undefined;
  fault?: string | undefined;
  /** Whether the session was reset while the request waited; then no journal has it. */
  isOvertaken?: boolean | undefined;
  /** What a session's rate limit has counted. */
  counted?: RateCount | undefined;
  /** Headers to add to the finished answer. */
  added?: Record<string, string> | undefined;
  /** From the script stage: the fault that the step asks for, and which step it is. */
  scripted?: Fault | undefined;
  step?: StepName | undefined;
  /** From the rules and state stages. */
  decision?: Verdict | WrittenAnswer | undefined;
  /** Why the answer is not a success. */
  reason?: Reason | undefined;
  /** What the mock passed over in the request; the journal tells it. */
  note?: string | undefined;
  /** The origin that the request was forwarded to. */
  upstream?: string | undefined;
  /** How a forwarded request and its answer differ from the document. */
  breaches?: ContractBreach[] | undefined;
  /** Whether the response is a real server's, now or when it was recorded. */
  isForeign?: boolean | undefined;
  response?: MockResponse | undefined;
  /** The key of the document's example that the response is; only for refusals and failures. */
  example?: string | undefined;
  /** Whether the response is the mock's own problem, which no document describes. */
  own?: boolean | undefined;
  /** Whether the response is Prism's answer to a plain document, to which no header is added. */
  isPrisms?: boolean | undefined;
}

/** One step of the pipeline, a small file each. The first that sets a response ends the answering. */
export type Stage = (exchange: Exchange) => Promise<void> | void;
