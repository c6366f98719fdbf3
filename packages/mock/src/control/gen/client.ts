// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import type { CallOptions, OtherStatus, UncheckedBody, VendorError } from "@carespec/core";
import type { operations } from "./schema.ts";
import type {
  AllowedRefusal,
  Clock,
  ClockChange,
  Coverage,
  Expectation,
  Fault,
  FaultWrite,
  Har,
  Health,
  MockData,
  Problem,
  Random,
  RandomWrite,
  Script,
  ScriptWrite,
  SessionFixture,
  States,
  Verification,
} from "./types.ts";

/** The request of `resetSession`. */
export interface ResetSessionRequest {
  header?: operations["resetSession"]["parameters"]["header"] | undefined;
  body?: NonNullable<operations["resetSession"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** The request of `addData`. */
export interface AddDataRequest {
  header?: operations["addData"]["parameters"]["header"] | undefined;
  body: MockData;
}

/** The request of `getData`. */
export interface GetDataRequest {
  query?: operations["getData"]["parameters"]["query"] | undefined;
  header?: operations["getData"]["parameters"]["header"] | undefined;
}

/** The request of `getClock`. */
export interface GetClockRequest {
  header?: operations["getClock"]["parameters"]["header"] | undefined;
}

/** The request of `updateClock`. */
export interface UpdateClockRequest {
  header?: operations["updateClock"]["parameters"]["header"] | undefined;
  body: ClockChange;
}

/** The request of `resetClock`. */
export interface ResetClockRequest {
  header?: operations["resetClock"]["parameters"]["header"] | undefined;
}

/** The request of `getRandom`. */
export interface GetRandomRequest {
  header?: operations["getRandom"]["parameters"]["header"] | undefined;
}

/** The request of `replaceRandom`. */
export interface ReplaceRandomRequest {
  header?: operations["replaceRandom"]["parameters"]["header"] | undefined;
  body: RandomWrite;
}

/** The request of `resetRandom`. */
export interface ResetRandomRequest {
  header?: operations["resetRandom"]["parameters"]["header"] | undefined;
}

/** The request of `listFaults`. */
export interface ListFaultsRequest {
  header?: operations["listFaults"]["parameters"]["header"] | undefined;
}

/** The request of `addFault`. */
export interface AddFaultRequest {
  header?: operations["addFault"]["parameters"]["header"] | undefined;
  body: FaultWrite;
}

/** The request of `removeFaults`. */
export interface RemoveFaultsRequest {
  query?: operations["removeFaults"]["parameters"]["query"] | undefined;
  header?: operations["removeFaults"]["parameters"]["header"] | undefined;
}

/** The request of `listPreferences`. */
export interface ListPreferencesRequest {
  header?: operations["listPreferences"]["parameters"]["header"] | undefined;
}

/** The request of `replacePreferences`. */
export interface ReplacePreferencesRequest {
  header?: operations["replacePreferences"]["parameters"]["header"] | undefined;
  body: NonNullable<operations["replacePreferences"]["requestBody"]>["content"]["application/json"];
}

/** The request of `removePreferences`. */
export interface RemovePreferencesRequest {
  header?: operations["removePreferences"]["parameters"]["header"] | undefined;
}

/** The request of `listScripts`. */
export interface ListScriptsRequest {
  header?: operations["listScripts"]["parameters"]["header"] | undefined;
}

/** The request of `addScript`. */
export interface AddScriptRequest {
  header?: operations["addScript"]["parameters"]["header"] | undefined;
  body: ScriptWrite;
}

/** The request of `removeScripts`. */
export interface RemoveScriptsRequest {
  query?: operations["removeScripts"]["parameters"]["query"] | undefined;
  header?: operations["removeScripts"]["parameters"]["header"] | undefined;
}

/** The request of `updateStates`. */
export interface UpdateStatesRequest {
  header?: operations["updateStates"]["parameters"]["header"] | undefined;
  body: States;
}

/** The request of `listRequests`. */
export interface ListRequestsRequest {
  query?: operations["listRequests"]["parameters"]["query"] | undefined;
  header?: operations["listRequests"]["parameters"]["header"] | undefined;
}

/** The request of `removeRequests`. */
export interface RemoveRequestsRequest {
  header?: operations["removeRequests"]["parameters"]["header"] | undefined;
}

/** The request of `getHar`. */
export interface GetHarRequest {
  query?: operations["getHar"]["parameters"]["query"] | undefined;
  header?: operations["getHar"]["parameters"]["header"] | undefined;
}

/** The request of `getFixture`. */
export interface GetFixtureRequest {
  query?: operations["getFixture"]["parameters"]["query"] | undefined;
  header?: operations["getFixture"]["parameters"]["header"] | undefined;
}

/** The request of `createVerification`. */
export interface CreateVerificationRequest {
  header?: operations["createVerification"]["parameters"]["header"] | undefined;
  body: Expectation;
}

/** The request of `listUnexpectedRequests`. */
export interface ListUnexpectedRequestsRequest {
  query?: operations["listUnexpectedRequests"]["parameters"]["query"] | undefined;
  header?: operations["listUnexpectedRequests"]["parameters"]["header"] | undefined;
}

/** The request of `listAllowedRefusals`. */
export interface ListAllowedRefusalsRequest {
  header?: operations["listAllowedRefusals"]["parameters"]["header"] | undefined;
}

/** The request of `addAllowedRefusal`. */
export interface AddAllowedRefusalRequest {
  header?: operations["addAllowedRefusal"]["parameters"]["header"] | undefined;
  body: AllowedRefusal;
}

/** The request of `removeAllowedRefusals`. */
export interface RemoveAllowedRefusalsRequest {
  header?: operations["removeAllowedRefusals"]["parameters"]["header"] | undefined;
}

/** The request of `listEvents`. */
export interface ListEventsRequest {
  query?: operations["listEvents"]["parameters"]["query"] | undefined;
  header?: operations["listEvents"]["parameters"]["header"] | undefined;
}

/** The request of `getCoverage`. */
export interface GetCoverageRequest {
  query?: operations["getCoverage"]["parameters"]["query"] | undefined;
}

/** One method per operation. It resolves to the data of a success, or rejects. */
export interface Methods {
  /**
   * Check whether the mock can answer.
   *
   * Says what the mock holds, and how much it keeps. If Redis holds the sessions, a small write checks it too.
   */
  getHealth(request?: CallOptions): Promise<Health>;

  /**
   * List the vendors with their demo credentials.
   *
   * The addresses use the origin of the request.
   */
  listVendors(request?: CallOptions): Promise<operations["listVendors"]["responses"][200]["content"]["application/json"]>;

  /**
   * List the sessions.
   *
   * Those that have been used within the last hour, the one that was used last first.
   */
  listSessions(request?: CallOptions): Promise<operations["listSessions"]["responses"][200]["content"]["application/json"]>;

  /**
   * List the resources found in documents.
   *
   * Says which collections and single objects were found in the documents of `--stateful` and of vendors without rules of their own, why, and which operations keep the document's static answers. `--explain` prints the same.
   */
  listResources(request?: CallOptions): Promise<operations["listResources"]["responses"][200]["content"]["application/json"]>;

  /**
   * Get this document.
   *
   * The document of the control API, as JSON.
   */
  getControlDocument(request?: CallOptions): Promise<operations["getControlDocument"]["responses"][200]["content"]["application/json"]>;

  /**
   * Start a session again.
   *
   * Without a body the whole session is forgotten: data, clock, faults, preferences and journal. With `vendors`, only their data is forgotten; with `all`, every session. The two cannot be combined.
   */
  resetSession(request?: ResetSessionRequest & CallOptions): Promise<void>;

  /**
   * Put data into a session.
   *
   * The body is what a `--data` file holds. All of it is put into the session, or nothing. An export with `include=all` makes a new session go on where the other one was.
   */
  addData(request: AddDataRequest & CallOptions): Promise<void>;

  /**
   * Get what a session holds.
   *
   * Returns a `--data` file that makes another session hold the same data; each part has the `mode` `replace`.
   */
  getData(request?: GetDataRequest & CallOptions): Promise<MockData>;

  /**
   * Get the session's time.
   *
   * Tokens, time stamps and one-time codes use this clock.
   */
  getClock(request?: GetClockRequest & CallOptions): Promise<Clock>;

  /**
   * Move or stop the session's clock.
   *
   * Moving the clock by 1,860,000 ms, for example, expires a token that is valid for 1,860 seconds.
   */
  updateClock(request: UpdateClockRequest & CallOptions): Promise<Clock>;

  /**
   * Return to the machine's clock.
   *
   * The session's time is the machine's again.
   */
  resetClock(request?: ResetClockRequest & CallOptions): Promise<void>;

  /**
   * Read what ids and tokens follow from.
   *
   * They are random unless the session, or the mock with `--session-seed`, has a seed.
   */
  getRandom(request?: GetRandomRequest & CallOptions): Promise<Random>;

  /**
   * Make the session's ids and tokens repeatable.
   *
   * From now on, the same calls in the same order get the same ids and tokens, so that snapshots of answers stay the same. Tokens hold times as well, so stop the clock too. Setting the seed again begins again.
   */
  replaceRandom(request: ReplaceRandomRequest & CallOptions): Promise<Random>;

  /**
   * Make the session's ids and tokens random again.
   *
   * Those that were given stay.
   */
  resetRandom(request?: ResetRandomRequest & CallOptions): Promise<void>;

  /**
   * List the session's faults.
   *
   * In the order in which they were added, including used-up ones.
   */
  listFaults(request?: ListFaultsRequest & CallOptions): Promise<operations["listFaults"]["responses"][200]["content"]["application/json"]>;

  /**
   * Make requests of the session fail.
   *
   * Several faults may apply to a request: their delays add up, and of the other faults only the one added first applies, so that two faults with `times` follow each other. For a single request, the headers `X-Mock-Fault` and `X-Mock-Delay` do the same; they come first, and their parameters have the names that they have here. A parameter that belongs to another fault is refused. With `limit`, all requests that the fault is for are counted, those that other faults spoil too; a documented 429 is answered with the document's example, and its rate limit headers say what was counted. A session has at most 100 faults, used-up ones included.
   */
  addFault(request: AddFaultRequest & CallOptions): Promise<Fault>;

  /**
   * Remove the session's faults.
   *
   * Removes the fault with the `id`, or all of them.
   */
  removeFaults(request?: RemoveFaultsRequest & CallOptions): Promise<void>;

  /**
   * List the session's standing preferences.
   *
   * They apply to every request of the session that does not send its own `Prefer`.
   */
  listPreferences(request?: ListPreferencesRequest & CallOptions): Promise<operations["listPreferences"]["responses"][200]["content"]["application/json"]>;

  /**
   * Set the session's standing preferences.
   *
   * Replaces all of them. A preference is refused if it names a status or an example that none of its operations has.
   */
  replacePreferences(request: ReplacePreferencesRequest & CallOptions): Promise<void>;

  /**
   * Remove the session's standing preferences.
   *
   * Requests get the answers that the mock chooses again.
   */
  removePreferences(request?: RemovePreferencesRequest & CallOptions): Promise<void>;

  /**
   * List the session's scripts and states.
   *
   * In the order in which they were added, including used-up ones, with the states of their scenarios.
   */
  listScripts(request?: ListScriptsRequest & CallOptions): Promise<operations["listScripts"]["responses"][200]["content"]["application/json"]>;

  /**
   * Answer requests in turn.
   *
   * The first step that is not used up and fits the request answers it: by an example of the document, by a status, by a fault, or as without the script (`normal`). Each step answers one request, or `times`, however many come at once. When no step fits, the mock answers as without the script.
   *
   * Steps may be bound to what a request sends (`when`), and to named states: a step with `state` answers only in that state of its scenario, and `next` sets it. A scenario begins in the state `start`.
   *
   * A request that breaks the document, or sends its own `Prefer`, uses up no step. Of several scripts, the one added first that has a fitting step answers. The journal names script and step. A session has at most 100 scripts, used-up ones included.
   */
  addScript(request: AddScriptRequest & CallOptions): Promise<Script>;

  /**
   * Remove the session's scripts.
   *
   * Removes the script with the `id`; without it, all of them and the states of their scenarios.
   */
  removeScripts(request?: RemoveScriptsRequest & CallOptions): Promise<void>;

  /**
   * Set the states of scenarios.
   *
   * Sets the states that are given; the others stay. `GET /__mock/scripts` lists them.
   */
  updateStates(request: UpdateStatesRequest & CallOptions): Promise<States>;

  /**
   * List the session's requests and answers.
   *
   * Newest first, of one session. The newest 1,000 are kept (`--journal-entries`), fewer where all journals exceed `--journal-bytes` (64 MB, less in a small heap). `total` counts all requests, whatever is kept, so that a test can rely on it. The filters can be combined.
   */
  listRequests(request?: ListRequestsRequest & CallOptions): Promise<operations["listRequests"]["responses"][200]["content"]["application/json"]>;

  /**
   * Empty the session's journal.
   *
   * The count begins at 0 again. Data, clock and faults stay.
   */
  removeRequests(request?: RemoveRequestsRequest & CallOptions): Promise<void>;

  /**
   * Get the session's journal as HAR.
   *
   * HTTP Archive 1.2, oldest entry first, for the network panel of a browser and other tools. It holds what the list of requests holds, redacted alike: cookies are redacted headers, sizes on the wire are unknown (-1). The member `_mock` has what HAR has no place for. Filters are those of the list.
   */
  getHar(request?: GetHarRequest & CallOptions): Promise<Har>;

  /**
   * Get the session as a file to replay.
   *
   * The data that the session began with, and all its requests with their answers, clock and steering; requests of control that changed data are in their places. `carespec-mock replay FILE` sends the same requests to a fresh mock and tells what differs.
   *
   * Secrets are redacted so that a replay can put others in their place: a demo credential of the mock by its name (`[redacted:token]`), any other by a number that equal secrets share (`[redacted:1]`). A journal that was emptied or has dropped requests gets 400.
   */
  getFixture(request?: GetFixtureRequest & CallOptions): Promise<SessionFixture>;

  /**
   * Compare requests with what a test expects.
   *
   * Answers 200 whether they are as expected or not: `passed` says it. `message` says what was expected, and where the request that comes nearest differs. It compares what the journal keeps; where requests that are gone could change the result, it does not pass and says so.
   *
   * Without `times`, at least one request must fit. With `refused` or a `status`, refused requests that fit are expected ones and are not listed by `GET /__mock/unexpected`.
   */
  createVerification(request: CreateVerificationRequest & CallOptions): Promise<Verification>;

  /**
   * List the refused requests that nobody expected.
   *
   * A test that ends with an empty list has sent nothing to an unknown path, nothing that breaks the document or a rule, and got no answer that breaks the document. Answers that were asked for, by a fault or a `Prefer`, are not listed; nor is what `POST /__mock/verify` or `POST /__mock/allowed` has called expected.
   */
  listUnexpectedRequests(request?: ListUnexpectedRequestsRequest & CallOptions): Promise<operations["listUnexpectedRequests"]["responses"][200]["content"]["application/json"]>;

  /**
   * List the refusals that the session expects.
   *
   * As `POST /__mock/allowed` has added them.
   */
  listAllowedRefusals(request?: ListAllowedRefusalsRequest & CallOptions): Promise<operations["listAllowedRefusals"]["responses"][200]["content"]["application/json"]>;

  /**
   * Expect refusals.
   *
   * Refused requests that fit are not listed by `GET /__mock/unexpected`, whether they come before or after. A session has at most 100; beyond it the oldest goes.
   */
  addAllowedRefusal(request: AddAllowedRefusalRequest & CallOptions): Promise<void>;

  /**
   * Expect no refusals any more.
   *
   * Removes all that `POST /__mock/allowed` has added.
   */
  removeAllowedRefusals(request?: RemoveAllowedRefusalsRequest & CallOptions): Promise<void>;

  /**
   * Follow a session's requests as they come.
   *
   * Server-sent events that go on until the client leaves or the mock stops. A session that has not been used yet can be followed as well.
   *
   * | event | data |
   * |---|---|
   * | `request` | An entry as `GET /__mock/requests` lists it, oldest first. |
   * | `ready` | `{}`: all that the journal held has come. |
   * | `missed` | `{ "count": 12 }`: so many entries are gone that have not come, because the journal keeps only the newest ones. |
   * | `cleared` | `{}`: the journal was emptied, or its session was reset. |
   * | `changed` | `{ "what": "data" }` or `{ "what": "steering" }`: read again what you show of it. |
   *
   * The part of an event's id before the first point is how many requests the session had answered by then. Send the last id as `Last-Event-ID` to go on from there, as an `EventSource` does by itself. A comment comes every 15 seconds, so that silence means a lost connection. Nothing is kept for a slow reader: it goes on with what the journal then holds. With Redis, requests to other mocks come within two seconds, but `changed` only tells of this mock.
   */
  listEvents(request?: ListEventsRequest & CallOptions): Promise<ReadableStream<Uint8Array>>;

  /**
   * List how real servers differ from the documents.
   *
   * What forwarded requests and their answers (`--upstream`) differ in from the documents, each once, in the order in which it was met first. It counts over all sessions, and with Redis over all mocks that share them; `X-Mock-Session` does not matter.
   */
  listBreaches(request?: CallOptions): Promise<operations["listBreaches"]["responses"][200]["content"]["application/json"]>;

  /**
   * Forget how real servers differ.
   *
   * Of all sessions. Journals stay.
   */
  removeBreaches(request?: CallOptions): Promise<void>;

  /**
   * Get what requests have met of the documents.
   *
   * Of all sessions, also of those that have been reset, have expired or were evicted; `X-Mock-Session` does not matter. With Redis, of all mocks that share it. A filter narrows it down.
   *
   * Only what a document lists is counted. Parameters, values and media types are covered by requests that were not refused; statuses and examples by any answer, also one that a `Prefer` or a fault chose, which `preferred` counts apart.
   */
  getCoverage(request: GetCoverageRequest & CallOptions & { accept: "text/markdown" }): Promise<string>;
  /**
   * Get what requests have met of the documents.
   *
   * Of all sessions, also of those that have been reset, have expired or were evicted; `X-Mock-Session` does not matter. With Redis, of all mocks that share it. A filter narrows it down.
   *
   * Only what a document lists is counted. Parameters, values and media types are covered by requests that were not refused; statuses and examples by any answer, also one that a `Prefer` or a fault chose, which `preferred` counts apart.
   */
  getCoverage(request: GetCoverageRequest & CallOptions & { accept: "text/html" }): Promise<string>;
  /**
   * Get what requests have met of the documents.
   *
   * Of all sessions, also of those that have been reset, have expired or were evicted; `X-Mock-Session` does not matter. With Redis, of all mocks that share it. A filter narrows it down.
   *
   * Only what a document lists is counted. Parameters, values and media types are covered by requests that were not refused; statuses and examples by any answer, also one that a `Prefer` or a fault chose, which `preferred` counts apart.
   */
  getCoverage(request: GetCoverageRequest & CallOptions & { accept: "application/xml" }): Promise<string>;
  /**
   * Get what requests have met of the documents.
   *
   * Of all sessions, also of those that have been reset, have expired or were evicted; `X-Mock-Session` does not matter. With Redis, of all mocks that share it. A filter narrows it down.
   *
   * Only what a document lists is counted. Parameters, values and media types are covered by requests that were not refused; statuses and examples by any answer, also one that a `Prefer` or a fault chose, which `preferred` counts apart.
   */
  getCoverage(request?: GetCoverageRequest & CallOptions): Promise<Coverage>;

  /**
   * Begin to count the coverage again.
   *
   * In all sessions; with Redis, for all mocks that share it. Sessions and their journals stay.
   */
  resetCoverage(request?: CallOptions): Promise<void>;

  /**
   * Get counts for a metrics server.
   *
   * In Prometheus's text format: requests by vendor, operation and status, refusals, unknown paths, faults, durations, what the mock holds, and what its process uses. They count since this process began, over all sessions; `X-Mock-Session` does not matter.
   *
   * Labels hold names of the document, and nothing that a request sends. A request that matches no operation has the operation `unknown`.
   */
  getMetrics(request?: CallOptions): Promise<string>;
}

/** The errors that a method can reject with, by operationId; `status` narrows the body's type. */
export interface Errors {
  getHealth:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 403 | 405 | 503>>;
  listVendors:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405>>;
  listSessions:
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<401 | 403 | 405 | 503>>;
  listResources:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405>>;
  getControlDocument:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405>>;
  resetSession:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<413, UncheckedBody<Problem>>
    | VendorError<415, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 413 | 415 | 503>>;
  addData:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<413, UncheckedBody<Problem>>
    | VendorError<415, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<507, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 413 | 415 | 503 | 507>>;
  getData:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<404, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<413, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 404 | 405 | 413 | 503>>;
  getClock:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  updateClock:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<413, UncheckedBody<Problem>>
    | VendorError<415, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<507, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 413 | 415 | 503 | 507>>;
  resetClock:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  getRandom:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  replaceRandom:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<413, UncheckedBody<Problem>>
    | VendorError<415, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<507, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 413 | 415 | 503 | 507>>;
  resetRandom:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  listFaults:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  addFault:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<413, UncheckedBody<Problem>>
    | VendorError<415, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<507, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 413 | 415 | 503 | 507>>;
  removeFaults:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  listPreferences:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  replacePreferences:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<413, UncheckedBody<Problem>>
    | VendorError<415, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<507, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 413 | 415 | 503 | 507>>;
  removePreferences:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  listScripts:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  addScript:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<413, UncheckedBody<Problem>>
    | VendorError<415, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<507, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 413 | 415 | 503 | 507>>;
  removeScripts:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  updateStates:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<413, UncheckedBody<Problem>>
    | VendorError<415, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<507, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 413 | 415 | 503 | 507>>;
  listRequests:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<404, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 404 | 405 | 503>>;
  removeRequests:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  getHar:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<404, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 404 | 405 | 503>>;
  getFixture:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<404, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 404 | 405 | 503>>;
  createVerification:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<413, UncheckedBody<Problem>>
    | VendorError<415, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 413 | 415 | 503>>;
  listUnexpectedRequests:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  listAllowedRefusals:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  addAllowedRefusal:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<413, UncheckedBody<Problem>>
    | VendorError<415, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<507, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 413 | 415 | 503 | 507>>;
  removeAllowedRefusals:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  listEvents:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  listBreaches:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  removeBreaches:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  getCoverage:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<404, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 404 | 405 | 503>>;
  resetCoverage:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 405 | 503>>;
  getMetrics:
    | VendorError<400, UncheckedBody<Problem>>
    | VendorError<401, UncheckedBody<Problem>>
    | VendorError<403, UncheckedBody<Problem>>
    | VendorError<404, UncheckedBody<Problem>>
    | VendorError<405, UncheckedBody<Problem>>
    | VendorError<503, UncheckedBody<Problem>>
    | VendorError<OtherStatus<400 | 401 | 403 | 404 | 405 | 503>>;
}
