import { AuthenticationError } from "./authentication-error.ts";
import { ConflictError } from "./conflict-error.ts";
import { NotFoundError } from "./not-found-error.ts";
import { PermissionError } from "./permission-error.ts";
import { RateLimitError } from "./rate-limit-error.ts";
import { ServerError } from "./server-error.ts";
import { ValidationError } from "./validation-error.ts";
import type { FailedCall, Failure, VendorError } from "./vendor-error.ts";

const BY_STATUS: Record<number, typeof VendorError> = {
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  410: NotFoundError,
  412: ConflictError,
  429: RateLimitError,
};

/** The error that an answer's status means. */
export function errorOfStatus(
  call: FailedCall,
  status: number,
  failure: Omit<Failure, "what">,
): VendorError {
  const Kind = BY_STATUS[status] ?? (status >= 500 ? ServerError : ValidationError);
  return new Kind(call, { ...failure, what: `${status}` });
}
