import type { Operation, VendorBehaviour } from "@carespec/mock-kit";
import type { Checker } from "../check/checker.ts";
import type { createObserver } from "../coverage/observer.ts";
import type { Redact } from "../journal/redact.ts";
import type { Engine } from "../prism/engine.ts";
import type { Contract } from "../proxy/contract.ts";
import type { ContractProxy, Route } from "../proxy/open-proxy.ts";
import type { RecordRequest } from "../record-request.ts";
import type { StaticAnswers } from "../resources/static/static-answers.ts";
import type { Store } from "../state/store.ts";
import type { MockRequest } from "../types.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import type { Prepared } from "./prepared.ts";

/** One vendor as the stages see it. */
export interface VendorContext {
  name: string;
  engine: Engine;
  behaviour: VendorBehaviour;
  /** A document without a plugin: Prism's answers stay as Prism gives them. */
  isPlain: boolean;
  /** Whether its state is found in the document, which then need not list a 404 for unknown ids. */
  isFound: boolean;
  /** With such state: what else the document lets it answer. */
  statics?: StaticAnswers | undefined;
  /** What is known of the heads of requests. */
  prepared: WeakMap<object, Prepared>;
  /** What handlers answered, as long as that holds. */
  kept: KeptAnswers;
  /** What finds out, from the heads of requests to an operation, what coverage counts. */
  observerOf(operation: Operation): ReturnType<typeof createObserver>;
  /** How long the guard or a handler may take. */
  timeLimitMs: number;
  store: Store;
  redact: Redact;
  recordRequest: RecordRequest;
  /** Prefix of its operations. */
  basePath: string;
  /** The path and the query below it, as they were sent. */
  pathOf(request: MockRequest): string;
  /** What stands between it and a real server; left out where nothing does. */
  proxy?: ContractProxy | undefined;
  route?: Route | undefined;
  contract?: Contract | undefined;
  /** Checks every answer against the document; left out without `check`. */
  checker: Checker | undefined;
  /** JSON pointer of what describes a part of an operation, for example `responses/404`. */
  pointerOf(operation: Operation, part: string): string;
  /** File of the repository that describes an operation. */
  fileOf(operation: Operation): string;
}
