export {
  type ApiDescription,
  callOf,
  type OperationDescription,
  type PageDescription,
} from "./api.ts";
export { apiKeyAuth } from "./auth/api-key.ts";
export { type BasicPart, basicAuth } from "./auth/basic.ts";
export { type BearerOptions, bearerAuth } from "./auth/bearer.ts";
export {
  createSession,
  type OpenedToken,
  type Session,
  type SessionOptions,
} from "./auth/session.ts";
export type { AuthStrategy } from "./auth/strategy.ts";
export {
  createTotpSession,
  type OneTimeCode,
  type TotpSessionOptions,
} from "./auth/totp-session.ts";
export type { Caller, CallInit, Outcome, Target } from "./call-types.ts";
export { type CallerSetup, createCaller } from "./caller.ts";
export { type FailedCall, type Failure, isErrorOf } from "./errors/vendor-error.ts";
export { requireHttpUrl } from "./options.ts";
export type { PagedMethod } from "./paged-method.ts";
export { createPages } from "./pages.ts";
export * from "./public.ts";
export { type CheckSecret, requireHeaderText, requireText, secretReader } from "./secret.ts";
export { createVendorClient, type VendorClient, type VendorClientSetup } from "./vendor-client.ts";
export type { Verb, VerbResult, Verbs } from "./verbs.ts";
