import type { ErrorStatus, OtherStatus, UncheckedBody } from "./errors/statuses.ts";
import type { VendorError } from "./errors/vendor-error.ts";
import type {
  HttpMethod,
  MaybeOptionalInit,
  MediaType,
  ParseAsResponse,
  PathsWithMethod,
  RequiredKeysOf,
  ResponseObjectMap,
  SuccessResponse,
} from "./openapi-fetch.ts";
import type { CallOptions } from "./options.ts";

/** Options of a call, without those of openapi-fetch that this client does not take. */
interface VerbOptions extends CallOptions {
  middleware?: never;
  fetch?: never;
  querySerializer?: never;
  pathSerializer?: never;
}

/**
 * Sends a request to one of the document's paths. Resolves to `{ data, response }` or, for a status
 * that is not a success, to `{ error, response }`; `error` is what a named method rejects with.
 */
type Verb<Paths extends object, Method extends HttpMethod> = <
  Path extends PathsWithMethod<Paths, Method>,
  Init extends MaybeOptionalInit<Paths[Path], Method & keyof Paths[Path]>,
>(
  path: Path,
  ...init: RequiredKeysOf<Init> extends never ? [(Init & VerbOptions)?] : [Init & VerbOptions]
) => Promise<
  VerbResult<Paths[Path][Method & keyof Paths[Path]] & Record<string | number, unknown>, Init>
>;

/** What a call resolves to: the data of a success, or the error that another status means. */
type VerbResult<Operation extends Record<string | number, unknown>, Init> =
  | {
      data: ParseAsResponse<SuccessResponse<ResponseObjectMap<Operation>, MediaType>, Init>;
      error?: undefined;
      response: Response;
    }
  | {
      data?: undefined;
      error: VerbError<ResponseObjectMap<Operation>>;
      response: Response;
    };

/** The errors of the statuses that the document names, and of all others. */
type VerbError<Responses> =
  | {
      [Status in keyof Responses & ErrorStatus]: VendorError<
        Status,
        UncheckedBody<JsonBody<Responses[Status]>>
      >;
    }[keyof Responses & ErrorStatus]
  | VendorError<OtherStatus<keyof Responses & ErrorStatus>>;

type JsonBody<Response> = Response extends { content: infer Content }
  ? Content[keyof Content]
  : never;

/** The HTTP verbs as methods. */
export interface Verbs<Paths extends object> {
  GET: Verb<Paths, "get">;
  PUT: Verb<Paths, "put">;
  POST: Verb<Paths, "post">;
  DELETE: Verb<Paths, "delete">;
  OPTIONS: Verb<Paths, "options">;
  HEAD: Verb<Paths, "head">;
  PATCH: Verb<Paths, "patch">;
  TRACE: Verb<Paths, "trace">;
}
