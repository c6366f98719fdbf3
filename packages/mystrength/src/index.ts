export * from "@carespec/core";
export { createMyStrengthClient, type MyStrengthClient } from "./client.ts";
export type { MyStrengthConnection } from "./connection.ts";
export type {
  ConventionsInit,
  ConventionsPages,
  MyStrengthConventionsClient,
  PagingQuery,
} from "./conventions-client.ts";
export { servers } from "./gen/api.ts";
export type { Errors as MyStrengthErrors, Methods as MyStrengthMethods } from "./gen/client.ts";
export {
  isOperationError as isMyStrengthError,
  type OperationError as MyStrengthError,
} from "./gen/errors.ts";
export type * from "./gen/requests.ts";
export type { components, operations, paths } from "./gen/schema.ts";
export type * from "./gen/types.ts";
export type {
  LoginRequest,
  MyStrengthCredentials,
  MyStrengthOptions,
  ProvisionalMyStrengthOptions,
  SessionTokens,
} from "./options.ts";
export { type Changes, type Checkpoint, type SinceOptions, walkSince } from "./walk-since.ts";
