// For applications that count bytes: a connection, and each operation as a function of it.
export { observe, retryPolicy, sendRequest, storedSession, urlOf } from "@carespec/core";
export { createMyStrengthConnection, type MyStrengthConnection } from "./connection.ts";
export * from "./gen/functions.ts";
export type { ProvisionalMyStrengthOptions } from "./options.ts";
