// What only the packages of vendors need, beside what their users do.

export { readBinary } from "./answers/binary.ts";
export { readByType } from "./answers/by-type.ts";
export { readLines } from "./answers/lines.ts";
export { readStream } from "./answers/stream.ts";
export { readText } from "./answers/text.ts";
export {
  type ApiDescription,
  type Operation,
  type OperationDescription,
  type Operations,
  operationOf,
} from "./api.ts";
export { apiKeyAuth } from "./auth/api-key.ts";
export { apiKeyCookieAuth } from "./auth/api-key-cookie.ts";
export { apiKeyQueryAuth } from "./auth/api-key-query.ts";
export { basicAuth } from "./auth/basic.ts";
export { bearerAuth } from "./auth/bearer.ts";
export { createSession } from "./auth/create-session.ts";
export type { Login } from "./auth/login.ts";
export { requireToken } from "./auth/refusal.ts";
export { requirementKey, type SecurityRequirement } from "./auth/requirement-key.ts";
export { requirementsOf } from "./auth/requirements.ts";
export type { Session } from "./auth/session.ts";
export type { LoginReason, OpenedToken, SessionOptions } from "./auth/session-options.ts";
export { stored } from "./auth/stored.ts";
export { tokenAuth } from "./auth/token.ts";
export { placeOf } from "./auth/token-place.ts";
export { createTotpSession } from "./auth/totp-session.ts";
export type { LoginLimit, OneTimeCode, TotpSessionOptions } from "./auth/totp-session-options.ts";
export { writeBinary } from "./bodies/binary.ts";
export { writeEither } from "./bodies/either.ts";
export { writeForm } from "./bodies/form.ts";
export { type PartDescription, writeMultipart } from "./bodies/multipart.ts";
export { writeJsonAs, writeText } from "./bodies/text.ts";
export type { CallInput } from "./call-input.ts";
export type { ConnectionSetup } from "./caller-options.ts";
export { createClient } from "./client.ts";
export { createConnection } from "./connection.ts";
export type { CalledOperation, Failure } from "./errors/failure.ts";
export { isErrorOf } from "./errors/vendor-error.ts";
export * from "./index.ts";
export { clientCredentialsAuth } from "./oauth/client-credentials.ts";
export { refreshTokenAuth } from "./oauth/refresh-token.ts";
export type {
  ClientCredentialsOptions,
  RefreshTokenOptions,
  TokenEndpoint,
  TokenEndpointNames,
} from "./oauth/token-endpoint.ts";
export { observed } from "./observe.ts";
export { operationFunction, pagesWith } from "./operation-function.ts";
export { checkOptions, OBJECT, type OptionCheck } from "./option-checks.ts";
export { createAllPages } from "./pages/all-pages.ts";
export { createLinkedPages } from "./pages/linked-pages.ts";
export { createPages } from "./pages/numbered-pages.ts";
export type { PageDescription } from "./pages/page-description.ts";
export type { PageWalk, PageWalker } from "./pages/page-walk.ts";
export { plainCookie, type WriteCookies, writeCookies } from "./parameters/cookies.ts";
export { type WriteHeaders, writeHeaders } from "./parameters/headers.ts";
export { jsonParameter } from "./parameters/json.ts";
export { fillPath } from "./parameters/path.ts";
export { type WriteQuery, writeQuery } from "./parameters/query.ts";
export { reserved } from "./parameters/reserved.ts";
export {
  deepObject,
  delimited,
  label,
  matrix,
  type ParameterStyles,
  simple,
  type WriteParameter,
} from "./parameters/styles.ts";
export { callPath, requestPath, requireOwnPath } from "./raw-request.ts";
export { requireHeaderText, requireText, secretReader } from "./secret.ts";
export { fillServers, type OwnServer, ownServer, type ServerVariable } from "./servers.ts";
export { takingRetryOptions } from "./taking-retry-options.ts";
export type { ReadAnswer } from "./transport/call.ts";
export type { AuthCall, AuthStrategy } from "./transport/strategy.ts";
export { type WriteBody, writeBody } from "./write-body.ts";
