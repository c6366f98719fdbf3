import type { ErrorStatus, OtherStatus, UncheckedBody } from "./errors/statuses.ts";
import type { VendorError } from "./errors/vendor-error.ts";
import type { NearestPath } from "./nearest-path.ts";
import type {
  HttpMethod,
  MediaType,
  ParamsOption,
  ParseAs,
  ParseAsResponse,
  PathsWithMethod,
  RequestBodyOption,
  RequiredKeysOf,
  ResponseObjectMap,
  SuccessResponse,
} from "./openapi-fetch.ts";
import type { CallOptions } from "./options.ts";

/** What an operation takes: its parameters, its body and how the answer is read. */
export type VerbInit<Operation> = ParamsOption<Operation> &
  RequestBodyOption<Operation> & {
    /** How the answer's body is read. @default "json" */
    parseAs?: ParseAs | undefined;
  };

/**
 * Sends a request to one of the document's paths. Resolves to `{ data, response }` or, for a status
 * that is not a success, to `{ error, response }`; `error` is what a named method rejects with.
 */
export type Verb<Paths extends object, Method extends HttpMethod> = <
  // Any text, so that a wrong path is inferred as it is written; the rest is for editors' proposals.
  Path extends PathsWithMethod<Paths, Method> | (string & {}),
  Init extends VerbInit<OperationAt<Paths, Path, Method>>,
>(
  path: NearestPath<PathsWithMethod<Paths, Method>, Path>,
  ...init: RequiredKeysOf<Init> extends never ? [(Init & CallOptions)?] : [Init & CallOptions]
) => Promise<VerbResult<OperationAt<Paths, Path, Method> & Record<string | number, unknown>, Init>>;

/** The operation of a path that the document has; `never` for any other. */
type OperationAt<Paths, Path, Method> = Path extends keyof Paths
  ? Paths[Path][Method & keyof Paths[Path]]
  : never;

/** What a call resolves to: the data of a success, or the error that another status means. */
export type VerbResult<Operation extends Record<string | number, unknown>, Init> =
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

/** The HTTP verbs that a document uses, as methods. */
export type Verbs<Paths extends object> = {
  [Method in MethodOf<Paths> as Uppercase<Method>]: Verb<Paths, Method>;
};

/** The methods that some path has. */
type MethodOf<Paths extends object> = {
  [Method in HttpMethod]: PathsWithMethod<Paths, Method> extends never ? never : Method;
}[HttpMethod];
