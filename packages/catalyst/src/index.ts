export * from "@carespec/core";
export { type CatalystClient, createCatalystClient } from "./client.ts";
export type { CatalystConnection, CatalystOptions } from "./connection.ts";
export { servers } from "./gen/api.ts";
export type { Errors as CatalystErrors, Methods as CatalystMethods } from "./gen/client.ts";
export {
  isOperationError as isCatalystError,
  type OperationError as CatalystError,
} from "./gen/errors.ts";
export type * from "./gen/requests.ts";
export type { components, operations, paths } from "./gen/schema.ts";
export type * from "./gen/types.ts";
