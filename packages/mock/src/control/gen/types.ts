// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import type { components } from "./schema.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

export interface Health extends Schema<"Health"> {}

/** What went wrong, as RFC 9457 writes it. */
export interface Problem extends Schema<"Problem"> {}

/** One vendor's mock. */
export interface VendorListing extends Schema<"VendorListing"> {}

/** Data by vendor. Each vendor's part holds arrays of values by collection, and `mode`: `merge` (the default) puts a value in the place of the one with the same id and leaves the others, `replace` makes the given values all that the given collections hold. Which collections there are, and of what form, each vendor's mock knows; a value that breaks it is refused with the whole file. Of a collection beyond 10,000 values the oldest go. The part of a vendor that this mock does not serve is left out. */
export type MockData = Schema<"MockData">;

/** A session's clock. */
export interface Clock extends Schema<"Clock"> {}

/** What to do with the clock; at least one member. `freezeAt` and `freeze` come before `advanceMs`. The clock goes from 1970 to 9999. */
export interface ClockChange extends Schema<"ClockChange"> {}

/**
 * What goes wrong.
 *
 * - `delay`: the answer waits
 * - `status`: another status, with the document's example where the operation has one for it
 * - `rate-limit`: 429 with `Retry-After`
 * - `drop`: the connection is cut without an answer
 * - `truncate`: the answer's body ends in its middle
 * - `html`: 502 with an HTML page, as a gateway would give it
 */
export type FaultName = Schema<"FaultName">;

/** A fault and the requests that meet it. */
export interface FaultFields extends Schema<"FaultFields"> {}

/** A fault as it stands. */
export type Fault = Schema<"Fault">;

/** A fault to add. */
export type FaultWrite = Schema<"FaultWrite">;

/** A `Prefer` for every request of the session that has none of its own. */
export interface Preference extends Schema<"Preference"> {}

/** Why the mock refused or spoilt a request; the same stands in `X-Mock-Reason`. */
export interface Reason extends Schema<"Reason"> {}

/** A request and its answer. Credentials are redacted: the headers and parameters of the document's security schemes, and the fields that it marks as credentials. Bodies over 16 kB are left out. */
export interface JournalEntry extends Schema<"JournalEntry"> {}
