import type { NearestPath } from "./nearest-path.ts";
import type {
  HttpMethod,
  ParamsOption,
  ParseAs,
  PathsWithMethod,
  RequestBodyOption,
  RequiredKeysOf,
} from "./openapi-fetch.ts";
import type { CallOptions } from "./options.ts";
import type { VerbResult } from "./verb-result.ts";

/** What an operation takes: its parameters, its body and how the answer is read. */
export type VerbInit<Operation> = ParamsOption<Operation> &
  RequestBodyOption<Operation> &
  ContentTypeOption<Operation> & {
    /** How the answer's body is read. @default "json" */
    parseAs?: ParseAs | undefined;
  };

/** Which of the media types of an operation's body is sent; any type that its ranges hold. */
type ContentTypeOption<Operation> = Operation extends {
  requestBody?: { content: infer Content } | undefined;
}
  ? { contentType?: (keyof Content & string) | (string & {}) | undefined }
  : unknown;

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

/** The HTTP verbs that a document uses, as methods. */
export type Verbs<Paths extends object> = {
  [Method in MethodOf<Paths> as Uppercase<Method>]: Verb<Paths, Method>;
};

/** The methods that some path has. */
type MethodOf<Paths extends object> = {
  [Method in HttpMethod]: PathsWithMethod<Paths, Method> extends never ? never : Method;
}[HttpMethod];
