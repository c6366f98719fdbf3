import { AuthenticationError } from "../errors/authentication-error.ts";
import { ClientError } from "../errors/client-error.ts";
import { ConflictError } from "../errors/conflict-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { PermissionError } from "../errors/permission-error.ts";
import { RateLimitError } from "../errors/rate-limit-error.ts";
import { ServerError } from "../errors/server-error.ts";
import { UnparsableError } from "../errors/unparsable-error.ts";
import { ValidationError } from "../errors/validation-error.ts";
import type { VendorError } from "../errors/vendor-error.ts";
import type { Answer, Call } from "./call.ts";
import { retryAfterMs } from "./retry-after.ts";

const BY_STATUS: Record<number, typeof VendorError> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  410: NotFoundError,
  412: ConflictError,
  413: ValidationError,
  415: ValidationError,
  422: ValidationError,
  429: RateLimitError,
};

/**
 * The error that an answer means which is not a success.
 *
 * @param afterLostAnswer - whether an earlier attempt may have been carried out
 */
export function errorOfAnswer(
  call: Call,
  { response, text = "" }: Answer,
  afterLostAnswer: boolean,
): VendorError {
  const { status, headers } = response;
  if (status < 400) {
    const what = `${status} without data`;
    return new UnparsableError(call, { what, response, body: text, rawText: text });
  }
  const parsed = call.parse(text);
  const Kind = BY_STATUS[status] ?? (status < 500 ? ClientError : ServerError);
  return new Kind(call, {
    what: afterLostAnswer ? `${status}, after a lost answer` : `${status}`,
    response,
    // An empty body and `null` both mean that the error has no body.
    body: parsed === undefined ? text || undefined : (parsed ?? undefined),
    rawText: text,
    retryAfterMs: retryAfterMs(headers),
    afterLostAnswer,
  });
}
