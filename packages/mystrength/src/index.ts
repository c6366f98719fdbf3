export { AuthenticationError, isAuthenticationError } from "@carespec/core";
export {
  createMyStrengthClient,
  type MyStrengthClient,
  type MyStrengthConventionsClient,
} from "./client.ts";
export type { ConventionsInit, PagingQuery } from "./conventions.ts";
export type { components, operations, paths } from "./gen/schema.ts";
export type {
  LoginRequest,
  MyStrengthCredentials,
  MyStrengthOptions,
  ProvisionalMyStrengthOptions,
  SessionTokens,
} from "./options.ts";
