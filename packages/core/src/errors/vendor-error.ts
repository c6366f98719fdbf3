import type { CalledOperation, Failure } from "./failure.ts";

const BRAND = Symbol.for("carespec.VendorError");

/**
 * A call that did not succeed. Each meaning has a subclass; `status`, `api` and `operationId` tell
 * more. Body, headers and raw text are for code. They stay out of messages, `util.inspect`,
 * `JSON.stringify` and so out of logs, since they may hold personal data. The same applies to a
 * `cause` that a function of yours threw, for example a token store: it may quote a secret.
 *
 * @typeParam Status - the answer's status; `undefined` where no answer came
 * @typeParam Body - the parsed body that belongs to the status
 */
export class VendorError<
  Status extends number | undefined = number | undefined,
  Body = unknown,
> extends Error {
  override name = "VendorError";
  /** HTTP status of the answer; `undefined` where no answer came. */
  declare readonly status: Status;
  /** Name of the API that the call was for, as in its package's name. */
  declare readonly api: string;
  /** `undefined` for a request that is not an operation of the document. */
  declare readonly operationId: string | undefined;
  declare readonly method: string;
  /** With the parameters in braces: `/api/users/{userId}`. */
  declare readonly path: string;
  /** How long the vendor asks to wait (`Retry-After`), in milliseconds. */
  declare readonly retryAfterMs: number | undefined;
  /** Method and path of the call that waited, where this is the error of a login. */
  declare readonly loginFor?: string | undefined;
  /** The vendor's id of the request, where its answer has one: `X-Request-Id` and the like. */
  declare readonly requestId: string | undefined;
  /**
   * `true` where an earlier attempt of the call ended without an answer, or with 5xx, and so may
   * have been carried out: a `DELETE` that then ends with 404 has most likely worked.
   */
  declare readonly afterLostAnswer: boolean | undefined;
  /**
   * The page of a walk that failed, as `startPage` takes it; only of an error of `pages()`. A cursor
   * or a link is not printed.
   */
  declare readonly page?: number | string | undefined;
  readonly #failure: Failure;

  constructor({ api, operationId, method, path }: CalledOperation, failure: Failure) {
    const { what, response, retryAfterMs, afterLostAnswer = false } = failure;
    // `Error` takes only the cause from the failure, if it has one.
    super(`${operationId ?? "request"} failed: ${what} (${method} ${path})`, failure);
    // A browser gives a redirect that it hides the status 0.
    const status = response?.status || undefined;
    const requestId = requestIdOf(response);
    Object.assign(
      this,
      { status, api, operationId, method, path, retryAfterMs },
      afterLostAnswer && { afterLostAnswer },
      requestId && { requestId },
    );
    this.#failure = failure;
  }

  /** The answer's body: parsed where it is JSON, else as text. May hold personal data. */
  get body(): Body {
    return this.#failure.body as Body;
  }

  /** The answer's headers; empty where no answer came. */
  get headers(): Headers {
    return this.#failure.response?.headers ?? new Headers();
  }

  /** The answer's body as it came. May hold personal data. */
  get rawText(): string | undefined {
    return this.#failure.rawText;
  }

  /** The parts that may be logged. */
  toJSON(): object {
    return { ...this, message: this.message };
  }

  static {
    Object.defineProperties(VendorError.prototype, {
      // Lets guards recognize errors of other copies of this package without matching names.
      [BRAND]: { value: true },
      // A cause as an own property would be printed.
      cause: {
        get(this: VendorError) {
          return this.#failure.thrown;
        },
      },
    });
  }
}

/** The id that an answer's headers give its request; none that could not be a part of a log. */
function requestIdOf(response: Response | undefined): string | undefined {
  const names = ["x-request-id", "request-id", "x-correlation-id"];
  const ids = names.map((name) => response?.headers.get(name) ?? "");
  return ids.find((id) => /^[\w.:/=+-]{1,128}$/.test(id));
}

/** Whether a value is a {@link VendorError}, also across copies of this package. */
export function isVendorError(value: unknown): value is VendorError {
  return BRAND in Object(value);
}

/**
 * Tells whether an operation of an API rejected with this value, also across copies of this
 * package.
 */
export function isErrorOf(value: unknown, api: string, operationId: string): value is VendorError {
  return isVendorError(value) && value.api === api && value.operationId === operationId;
}
