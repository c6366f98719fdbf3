import type { AbortError } from "./abort-error.ts";
import type { AuthenticationError } from "./authentication-error.ts";
import type { ClientError } from "./client-error.ts";
import type { ConflictError } from "./conflict-error.ts";
import type { ContractError } from "./contract-error.ts";
import type { NetworkError } from "./network-error.ts";
import type { NotFoundError } from "./not-found-error.ts";
import type { PermissionError } from "./permission-error.ts";
import type { RateLimitError } from "./rate-limit-error.ts";
import type { RedirectError } from "./redirect-error.ts";
import type { ServerError } from "./server-error.ts";
import type { TimeoutError } from "./timeout-error.ts";
import type { UnparsableError } from "./unparsable-error.ts";
import type { ValidationError } from "./validation-error.ts";
import { isVendorError, type VendorError } from "./vendor-error.ts";

/** Makes the guard of an error class, which also works across copies of this package. */
function guard<Kind extends VendorError>(name: string): (value: unknown) => value is Kind {
  return (value): value is Kind => isVendorError(value) && value.name === name;
}

/** Whether a value is an {@link AbortError}, also across copies of this package. */
export const isAbortError = /* @__PURE__ */ guard<AbortError>("AbortError");
/** Whether a value is an {@link AuthenticationError}, also across copies of this package. */
export const isAuthenticationError =
  /* @__PURE__ */ guard<AuthenticationError>("AuthenticationError");
/** Whether a value is a {@link ClientError}, also across copies of this package. */
export const isClientError = /* @__PURE__ */ guard<ClientError>("ClientError");
/** Whether a value is a {@link ConflictError}, also across copies of this package. */
export const isConflictError = /* @__PURE__ */ guard<ConflictError>("ConflictError");
/** Whether a value is a {@link ContractError}, also across copies of this package. */
export const isContractError = /* @__PURE__ */ guard<ContractError>("ContractError");
/** Whether a value is a {@link NetworkError}, also across copies of this package. */
export const isNetworkError = /* @__PURE__ */ guard<NetworkError>("NetworkError");
/** Whether a value is a {@link NotFoundError}, also across copies of this package. */
export const isNotFoundError = /* @__PURE__ */ guard<NotFoundError>("NotFoundError");
/** Whether a value is a {@link PermissionError}, also across copies of this package. */
export const isPermissionError = /* @__PURE__ */ guard<PermissionError>("PermissionError");
/** Whether a value is a {@link RateLimitError}, also across copies of this package. */
export const isRateLimitError = /* @__PURE__ */ guard<RateLimitError>("RateLimitError");
/** Whether a value is a {@link RedirectError}, also across copies of this package. */
export const isRedirectError = /* @__PURE__ */ guard<RedirectError>("RedirectError");
/** Whether a value is a {@link ServerError}, also across copies of this package. */
export const isServerError = /* @__PURE__ */ guard<ServerError>("ServerError");
/** Whether a value is a {@link TimeoutError}, also across copies of this package. */
export const isTimeoutError = /* @__PURE__ */ guard<TimeoutError>("TimeoutError");
/** Whether a value is an {@link UnparsableError}, also across copies of this package. */
export const isUnparsableError = /* @__PURE__ */ guard<UnparsableError>("UnparsableError");
/** Whether a value is a {@link ValidationError}, also across copies of this package. */
export const isValidationError = /* @__PURE__ */ guard<ValidationError>("ValidationError");
