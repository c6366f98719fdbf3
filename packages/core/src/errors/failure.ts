/** What was called. */
export interface CalledOperation {
  /** Name of the vendor's API: `acme`. */
  readonly api: string;
  readonly operationId?: string | undefined;
  readonly method: string;
  /** With the parameters in braces: `/api/users/{userId}`. */
  readonly path: string;
}

/** What is known about the failure. */
export interface Failure {
  /** What went wrong, in a few words without any value of the request or the answer. */
  what: string;
  response?: Response | undefined;
  /** The answer's body, parsed where it is JSON. */
  body?: unknown;
  /** The answer's body as it came. */
  rawText?: string | undefined;
  retryAfterMs?: number | undefined;
  /** Whether an earlier attempt of the call may have been carried out. */
  afterLostAnswer?: boolean | undefined;
  cause?: unknown;
  /** What a function of the user threw. It also becomes the `cause`, but is never printed. */
  thrown?: unknown;
}
