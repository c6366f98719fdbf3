import { AuthenticationError } from "../errors/authentication-error.ts";
import type { CalledOperation } from "../errors/failure.ts";
import { isSendable } from "../secret.ts";

/** Marks the error of a login that was answered, but not with a token that can be sent. */
const NO_TOKEN = Symbol();

/**
 * Returns the token of a login's answer.
 *
 * @param name - what the message calls it
 * @throws AuthenticationError where it cannot be sent; the message does not hold it
 */
export function requireToken(call: CalledOperation, token: unknown, name = "token"): string {
  const isText = typeof token === "string" && token !== "";
  if (isText && isSendable(token)) return token;
  const what = `the answer holds ${isText ? `a ${name} that no header can hold` : `no ${name}`}`;
  throw Object.defineProperty(new AuthenticationError(call, { what }), NO_TOKEN, { value: true });
}

/**
 * Whether the vendor refused a login: by a 4xx, or an answer without a token. A login that a user
 * wrote may throw any error that has the status, as those of most HTTP clients do.
 */
export function isRefusal(error: unknown): boolean {
  const { status = 0 } = answerOf(error);
  return NO_TOKEN in Object(error) || (status >= 400 && status < 500);
}

/** What an error tells of the answer that it means. */
export function answerOf(error: unknown): { status?: number; headers?: Partial<Headers> } {
  const thrown = Object(error);
  return thrown.status === undefined ? Object(thrown.response) : thrown;
}
