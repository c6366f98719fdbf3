export { UserError } from "@carespec/command";
export {
  type ConsoleNotice,
  type ConsolePage,
  type ConsolePageOptions,
  consolePage,
} from "./console/page.ts";
export type { CoverageFilter } from "./control/coverage-service.ts";
export type { Journal, RequestFilter } from "./control/journal-service.ts";
export type { SessionHandle } from "./control/session-handle.ts";
export type { ClockChange, ClockState, FaultWrite } from "./control/steering-service.ts";
export { credentialLines, type VendorListing } from "./control/vendor-listing.ts";
export type { Coverage, OperationCoverage, Share, VendorCoverage } from "./coverage/coverage.ts";
export { createMock, type Mock } from "./create-mock.ts";
export type { MockData, Mode, VendorPart } from "./data/data.ts";
export type { AllowedRefusal } from "./expect/allowed.ts";
export type { Difference } from "./expect/differences.ts";
export type { Waiting } from "./expect/expect-soon.ts";
export {
  type Expectation,
  type Times,
  UnexpectedRequests,
  type Verification,
} from "./expect/expectation.ts";
export type { RequestPattern } from "./expect/request-differences.ts";
export { createDrain, KEEP_ALIVE } from "./http/drain.ts";
export { type AccessOptions, createGate, type Gate } from "./http/gate.ts";
export type { ListenOptions } from "./http/listen-options.ts";
export { toNodeListener } from "./http/node-listener.ts";
export type { Listening } from "./http/node-server.ts";
export type { JournalEntry, Reason, StepName } from "./journal/entry.ts";
export type { Finding, FindingKind } from "./load/finding.ts";
export { requestLine } from "./log/request-line.ts";
export type { MockOptions } from "./mock-options.ts";
export type { LoadReport } from "./reports.ts";
export type { SpecOptions } from "./spec-mount.ts";
export type { Fault, FaultName, FaultRule } from "./steering/fault.ts";
export type { Script, ScriptWrite, States, Step } from "./steering/script.ts";
export type { Preference } from "./steering/steering.ts";
export type { OtlpOptions } from "./tracing/otlp-options.ts";
export type { MockRequest, MockResponse, RequestHandler as Handler } from "./types.ts";
export type { ListedClient } from "./vendors/vendor-index.ts";
