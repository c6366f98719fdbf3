/** Statuses of errors: the registered ones, and those that proxies are known to answer. */
export type ErrorStatus =
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414)
  | (415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 499)
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511)
  | (520 | 521 | 522 | 523 | 524 | 525 | 526 | 530 | 599);

/**
 * A `status` that the document does not name for an operation: that of another error, or
 * `undefined` where no answer came.
 */
export type OtherStatus<Documented extends number = never> =
  | Exclude<ErrorStatus, Documented>
  | undefined;

/**
 * The statuses that the document describes together, as `4XX`, `5XX` or `default`, without those
 * that it names beside them.
 *
 * @example
 * type Client = StatusIn<"4XX", 404>; // 400, 401, …, without 404
 */
export type StatusIn<Range extends string, Documented extends number = never> = Exclude<
  Range extends `${infer Digit}XX` ? StatusFrom<Digit> : ErrorStatus,
  Documented
>;

/** The statuses that begin with a digit. */
type StatusFrom<Digit extends string> = {
  [Status in ErrorStatus]: `${Status}` extends `${Digit}${string}` ? Status : never;
}[ErrorStatus];

/**
 * The body of an error, which nobody has checked: the document's, as far as the vendor keeps to it,
 * a text such as a proxy's page, or `undefined` for an empty body.
 *
 * @example
 * if (typeof error.body === "object") console.log(error.body.Message);
 */
export type UncheckedBody<Body = never> = Body | string | undefined;
