// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import type { components } from "./schema.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** A part of a document that is not served, not checked or not understood as it is written. */
export interface Finding extends Schema<"Finding"> {}

/** What the mock does not do with the documents that it serves; left out where it finds nothing. */
export interface LoadReport extends Schema<"LoadReport"> {}

export interface Health extends Schema<"Health"> {}

/** What went wrong, as RFC 9457 writes it. */
export interface Problem extends Schema<"Problem"> {}

/** One vendor's mock. */
export interface VendorListing extends Schema<"VendorListing"> {}

/** One operation, and what answers it. */
export interface ResourceOperation extends Schema<"ResourceOperation"> {}

/** A collection or a single object. */
export interface FoundResource extends Schema<"FoundResource"> {}

/** What was found in one document. */
export interface ResourceListing extends Schema<"ResourceListing"> {}

/** Data by vendor. Each vendor's part holds arrays of values by collection, and `mode`: with `merge` (the default) a value replaces the one with the same id and the others stay; with `replace` the given collections hold only the given values. Each vendor's mock defines its collections and their schemas; one value that breaks its schema makes the mock refuse all of the data. A collection holds at most 10,000 values; beyond that, the oldest ones are removed. The part of a vendor that this mock does not serve is ignored. */
export type MockData = Schema<"MockData">;

/** A session's clock. */
export interface Clock extends Schema<"Clock"> {}

/** How to change the clock; at least one member. `freezeAt` and `freeze` apply before `advanceMs`. The clock must stay between 1970 and 9999. */
export interface ClockChange extends Schema<"ClockChange"> {}

/** What a session's ids and tokens follow from. */
export interface Random extends Schema<"Random"> {}

/** What a session's ids and tokens follow from. */
export interface RandomWrite extends Schema<"RandomWrite"> {}

/**
 * What goes wrong.
 *
 * - `delay`: the answer is delayed, by the same time or by times of a distribution
 * - `status`: another status, with the document's example if the operation has one for it
 * - `rate-limit`: 429 with `Retry-After`, for all requests or beyond so many in a window of time
 * - `html`: 502 with an HTML page, as from a gateway
 * - `broken-json`: the answer's body is cut in half, with the length of the half: broken JSON over a good connection
 * - `truncate`: the connection ends in the middle of the answer's body, whose length is that of the whole
 * - `cut`: the same after so many bytes of the body
 * - `drip`: the answer's body comes slowly
 * - `bad-chunk`: the answer's body comes in chunks that cannot be read
 * - `drop`: the connection is closed without an answer, before the request is carried out or after it
 * - `reset`: the connection is reset without an answer
 * - `hang`: no answer comes until the client leaves or the mock stops
 */
export type FaultName = Schema<"FaultName">;

/** A fault and the requests that it applies to. */
export interface FaultFields extends Schema<"FaultFields"> {}

/** A fault and how often it has applied. */
export type Fault = Schema<"Fault">;

/** A fault to add. */
export type FaultWrite = Schema<"FaultWrite">;

/** A `Prefer` for every request of the session that does not send its own. */
export interface Preference extends Schema<"Preference"> {}

/** Which requests are meant, by what they send. A member that is left out does not matter. */
export interface RequestPattern extends Schema<"RequestPattern"> {}

/** A step and how often it has answered. */
export interface StoredStep extends Schema<"StoredStep"> {}

/** A script and how far it has come. */
export interface Script extends Schema<"Script"> {}

/** The states of scenarios, by name. */
export type States = Schema<"States">;

/** One step of a script: an example, a status or a fault with its parameters; with none of them, what the mock answers without a script. */
export interface Step extends Schema<"Step"> {}

/** What to answer in turn, and to which requests. */
export interface ScriptWrite extends Schema<"ScriptWrite"> {}

/** Why the mock refused a request or applied a fault to it; `X-Mock-Reason` says the same. */
export interface Reason extends Schema<"Reason"> {}

/** A way in which a forwarded request or its answer differs from the document. */
export interface ContractBreach extends Schema<"ContractBreach"> {}

/** A request and its answer. Credentials are redacted: the headers and parameters of the document's security schemes, the fields that it marks as credentials, and any header, parameter or JSON member whose name says so, such as `password`, `access_token` or `x-auth`. Bodies over 16 kB (`--journal-body-limit`) are left out. */
export interface JournalEntry extends Schema<"JournalEntry"> {}

/** A name and its value. */
export interface HarPair extends Schema<"HarPair"> {}

/** A request and its answer. */
export interface HarEntry extends Schema<"HarEntry"> {}

/** HTTP Archive 1.2. */
export interface Har extends Schema<"Har"> {}

/** A session as a file that `carespec-mock replay` plays again. */
export interface SessionFixture extends Schema<"SessionFixture"> {}

/** A status such as 404, or a class such as `4XX`; 0 for a cut connection. */
export type StatusFilter = Schema<"StatusFilter">;

/** How often; a number, or bounds. */
export type Times = Schema<"Times">;

/** Which requests a test expects. A member that is left out does not matter. */
export interface Expectation extends Schema<"Expectation"> {}

/** A place where a request is not as expected. Credentials are redacted. */
export interface Difference extends Schema<"Difference"> {}

/** Whether the session's requests are as expected. */
export interface Verification extends Schema<"Verification"> {}

/** Refusals that a test expects. A member that is left out does not matter. */
export interface AllowedRefusal extends Schema<"AllowedRefusal"> {}

/** A way in which forwarded requests or their answers differ from the document, and how often. */
export interface BreachCount extends Schema<"BreachCount"> {}

/** How much of something is covered. */
export interface Share extends Schema<"Share"> {}

/** What requests have met of an operation. */
export interface OperationCoverage extends Schema<"OperationCoverage"> {}

/** What requests have met of a vendor's document. */
export interface VendorCoverage extends Schema<"VendorCoverage"> {}

/** What requests have met of the documents. */
export interface Coverage extends Schema<"Coverage"> {}
