// For applications that count bytes: a connection, and each operation as a function of it.
export { observe, retryPolicy, sendRequest, urlOf } from "@carespec/core";
export {
  type CatalystConnection,
  type CatalystOptions,
  createCatalystConnection,
} from "./connection.ts";
export * from "./gen/functions.ts";
