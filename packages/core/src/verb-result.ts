import type { ErrorStatus, OtherStatus, StatusIn, UncheckedBody } from "./errors/statuses.ts";
import type { VendorError } from "./errors/vendor-error.ts";
import type {
  MediaType,
  ParseAsResponse,
  ResponseObjectMap,
  SuccessResponse,
} from "./openapi-fetch.ts";

/** What a call resolves to: the data of a success, or the error that another status means. */
export type VerbResult<Operation extends Record<string | number, unknown>, Init> =
  | {
      data: ParseAsResponse<
        SuccessResponse<Successes<ResponseObjectMap<Operation>>, MediaType>,
        Init
      >;
      error?: undefined;
      response: Response;
    }
  | {
      data?: undefined;
      error: VerbError<ResponseObjectMap<Operation>>;
      response: Response;
    };

/** The errors of the statuses that the document names or describes together, and of all others. */
type VerbError<Responses> =
  | {
      [Status in Named<Responses>]: VendorError<Status, BodyAt<Responses, Status>>;
    }[Named<Responses>]
  | RangeError<Responses, "4XX", Named<Responses>>
  | RangeError<Responses, "5XX", Named<Responses>>
  | RangeError<Responses, "default", NamedOrRanged<Responses>>
  | VendorError<
      "default" extends keyof Responses ? undefined : OtherStatus<NamedOrRanged<Responses>>
    >;

/** The statuses of errors that the document names one by one. */
type Named<Responses> = keyof Responses & ErrorStatus;

/** The same, and those that it describes as `4XX` or `5XX`. */
type NamedOrRanged<Responses> =
  | Named<Responses>
  | StatusIn<Extract<keyof Responses, "4XX" | "5XX">>;

/** The error of the statuses that the document describes together; none where it does not. */
type RangeError<
  Responses,
  Range extends string,
  Documented extends number,
> = Range extends keyof Responses
  ? [StatusIn<Range, Documented>] extends [never]
    ? never
    : VendorError<StatusIn<Range, Documented>, BodyAt<Responses, Range>>
  : never;

type BodyAt<Responses, Key extends keyof Responses> = UncheckedBody<JsonBody<Responses[Key]>>;

/** The answers, with `default` as a success where the document has no other. */
type Successes<Responses> = "default" extends keyof Responses
  ? [SuccessKey<Responses>] extends [never]
    ? { 200: Responses["default"] }
    : Responses
  : Responses;

/** The statuses and the range of successes. */
type SuccessKey<Responses> = {
  [Key in keyof Responses & (number | string)]: `${Key}` extends `2${string}` ? Key : never;
}[keyof Responses & (number | string)];

type JsonBody<Response> = Response extends { content: infer Content }
  ? Content[keyof Content]
  : never;
