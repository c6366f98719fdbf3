/**
 * A session could not be opened: wrong credentials, terms that were not accepted, or an answer of
 * the login that holds no token. The message never contains a credential.
 */
export class AuthenticationError extends Error {
  override readonly name = "AuthenticationError";
  /** HTTP status of the login's answer; `undefined` where the login was not sent. */
  readonly status: number | undefined;

  constructor(message: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.status = options.status;
  }
}

/** Whether a value is an {@link AuthenticationError}, also across copies of this package. */
export function isAuthenticationError(value: unknown): value is AuthenticationError {
  return value instanceof Error && value.name === "AuthenticationError";
}
