export * from "@carespec/core/public";
export {
  createMyStrengthClient,
  isMyStrengthError,
  type MyStrengthClient,
  type MyStrengthError,
} from "./client.ts";
export type {
  ConventionsInit,
  ConventionsPages,
  MyStrengthConventionsClient,
  PagingQuery,
} from "./conventions-client.ts";
export type { Errors as MyStrengthErrors, Methods as MyStrengthMethods } from "./gen/client.ts";
export type { components, operations, paths } from "./gen/schema.ts";
export type * from "./gen/types.ts";
export type {
  LoginRequest,
  MyStrengthCredentials,
  MyStrengthOptions,
  ProvisionalMyStrengthOptions,
  SessionTokens,
} from "./options.ts";
