// What only the packages of vendors need, beside what their users do.
export { answeredResponse } from "./answered-response.ts";
export {
  type ApiDescription,
  callOf,
  type OperationDescription,
} from "./api.ts";
export { apiKeyAuth } from "./auth/api-key.ts";
export { basicAuth } from "./auth/basic.ts";
export { bearerAuth } from "./auth/bearer.ts";
export { requireToken } from "./auth/refusal.ts";
export { createSession, type Session } from "./auth/session.ts";
export type { LoginReason, OpenedToken, SessionOptions } from "./auth/session-options.ts";
export type { Login } from "./auth/shared-login.ts";
export { openPlace, type TokenPlace } from "./auth/token-place.ts";
export {
  createTotpSession,
  type LoginLimit,
  type OneTimeCode,
  type TotpSessionOptions,
} from "./auth/totp-session.ts";
export type { Caller, CallInit, Outcome, Target } from "./call-types.ts";
export { type CallerSetup, createCaller } from "./caller.ts";
export { type FailedCall, type Failure, isErrorOf } from "./errors/vendor-error.ts";
export * from "./index.ts";
export { requireDuration } from "./options.ts";
export { createLinkedPages } from "./pages/linked-pages.ts";
export { createPages } from "./pages/numbered-pages.ts";
export type { PageDescription } from "./pages/page-description.ts";
export type { PageWalk, PageWalker } from "./pages/page-walk.ts";
export { requireHeaderText, requireText, secretReader } from "./secret.ts";
export type { AuthCall, AuthStrategy } from "./transport/strategy.ts";
export { createVendorClient, type VendorClientSetup } from "./vendor-client.ts";
