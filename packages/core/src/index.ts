// What users of clients need; every vendor's package exports it again.
export { storedSession } from "./auth/stored-session.ts";
export type { StoredSession, TokenPlace } from "./auth/token-place.ts";
export type { SessionOption, StoredToken, TokenStore } from "./auth/token-store.ts";
export { memoryTokenStore } from "./auth/token-store.ts";
export type { Client } from "./client.ts";
export type { Connection, Internals } from "./connection.ts";
export type {
  ConnectionCallOptions,
  ConnectionRequest,
  ConnectionRequests,
} from "./connection-call.ts";
export { AbortError } from "./errors/abort-error.ts";
export { AuthenticationError } from "./errors/authentication-error.ts";
export { ClientError } from "./errors/client-error.ts";
export { ConflictError } from "./errors/conflict-error.ts";
export { ContractError } from "./errors/contract-error.ts";
export * from "./errors/guards.ts";
export { NetworkError } from "./errors/network-error.ts";
export { NotFoundError } from "./errors/not-found-error.ts";
export { PermissionError } from "./errors/permission-error.ts";
export { RateLimitError } from "./errors/rate-limit-error.ts";
export { RedirectError } from "./errors/redirect-error.ts";
export { ServerError } from "./errors/server-error.ts";
export type { ErrorStatus, OtherStatus, StatusIn, UncheckedBody } from "./errors/statuses.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { UnparsableError } from "./errors/unparsable-error.ts";
export { ValidationError } from "./errors/validation-error.ts";
export { isVendorError, VendorError } from "./errors/vendor-error.ts";
export type {
  CallEvent,
  ErrorEvent,
  Hooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./hooks.ts";
export type { Int64, Register } from "./int64.ts";
export { createLimiter, type Limiter, type LimiterOptions } from "./limiter.ts";
export { observe } from "./observe.ts";
export {
  type AddressOf,
  type AnyMethod,
  type OperationFunction,
  urlOf,
} from "./operation-function.ts";
export type {
  CallOptions,
  ClientOptions,
  ConnectionOptions,
  ConnectionOptionsOf,
  ConnectionSession,
  HeaderOptions,
  SharedOptions,
} from "./options.ts";
export type { PagedMethod } from "./pages/paged-method.ts";
export type { Page, PageOptions, Pages } from "./pages/pages.ts";
export { type ConnectionRequestOptions, type RequestOptions, sendRequest } from "./raw-request.ts";
export type { Secret } from "./secret.ts";
export type { Observer } from "./transport/observer.ts";
export type { RetryPolicy } from "./transport/retry.ts";
export type { RetryOptions } from "./transport/retry-options.ts";
export { retryPolicy } from "./transport/retry-policy.ts";
export type { CheckedAnswer, ContractIssue, Validator } from "./validator.ts";
export type { VerbResult } from "./verb-result.ts";
export type { Verb, VerbInit, Verbs } from "./verbs.ts";
