// For applications that count bytes: a connection, and each operation as a function of it.
export { observe, retryPolicy, sendRequest, storedSession, urlOf } from "@carespec/core";
export { createHealthilyConnection, type HealthilyConnection } from "./connection.ts";
export * from "./gen/functions.ts";
export type { AcceptTerms, HealthilyOptions } from "./options.ts";
