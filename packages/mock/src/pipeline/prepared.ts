import type { ObserveRest } from "../coverage/observer.ts";
import type { Inspection } from "../prism/engine.ts";
import type { ParsedRequest } from "../prism/parsed-request.ts";
import type { Fault } from "../steering/fault.ts";
import type { MockResponse } from "../types.ts";

/** All that follows from a request's head alone. Requests share it, so nobody changes it. */
export interface Prepared {
  session: string;
  /** Below the vendor's prefix, without the mock's own headers and without the body. */
  parsed: ParsedRequest;
  /** The faults that the headers ask for, or what is wrong with the headers. */
  asked: Fault[] | string;
  /** Whether the request is checked. */
  validate: boolean;
  /** The parameters of the operation's path; `undefined` until they are asked. */
  path?: Record<string, string>;
  /** Of the request without a body: its operation and what is wrong; `undefined` until it is asked. */
  inspection?: { found: Inspection | undefined };
  /** What a stateful success of its operation begins with; `undefined` until it is asked. */
  frame?: { found: MockResponse | undefined };
  /** Tells what to count of a request with this head; `undefined` until it is asked. */
  observe?: ObserveRest;
}
