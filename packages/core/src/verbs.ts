import type {
  ErrorResponse,
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
 * that is not a success, to `{ error, response }`.
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

/** What a call resolves to: the data of a success, or the body of another status. */
type VerbResult<Operation extends Record<string | number, unknown>, Init> =
  | {
      data: ParseAsResponse<SuccessResponse<ResponseObjectMap<Operation>, MediaType>, Init>;
      error?: never;
      response: Response;
    }
  | {
      data?: never;
      error: ErrorResponse<ResponseObjectMap<Operation>, MediaType>;
      response: Response;
    };

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
