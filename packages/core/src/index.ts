export {
  type ApiDescription,
  callOf,
  type OperationDescription,
  type PageDescription,
} from "./api.ts";
export { apiKeyAuth } from "./auth/api-key.ts";
export { basicAuth } from "./auth/basic.ts";
export { bearerAuth } from "./auth/bearer.ts";
export {
  createSession,
  type OpenedToken,
  type Session,
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
export type { PagedMethod } from "./paged-method.ts";
export { createPages } from "./pages.ts";
export * from "./public.ts";
export { requireHeaderText, requireText, secretReader } from "./secret.ts";
export { createVendorClient, type VendorClient, type VendorClientSetup } from "./vendor-client.ts";
