import { answeredResponse } from "./answered-response.ts";
import { type Operations, operationOf } from "./api.ts";
import type { CallInput } from "./call-input.ts";
import type { Connection } from "./connection.ts";
import {
  type AddressOf,
  askOperation,
  pagesOfOperation,
  urlOfOperation,
} from "./operation-function.ts";
import type { PageWalker } from "./pages/page-walk.ts";
import { rawBodyOf } from "./raw-body.ts";
import { type RequestOptions, requestPath, targetOf } from "./raw-request.ts";
import { takingRetryOptions } from "./taking-retry-options.ts";
import { inputOfVerb, type VerbInput } from "./verb-input.ts";
import type { Verbs } from "./verbs.ts";

/**
 * A client in two styles. `GET`, `POST`, … take a path and resolve to `{ data, response }` for a
 * success and to `{ error, response }` for any other status; `error` is then always a `VendorError`.
 * A method for each operationId resolves to the data, or rejects with a `VendorError`. Without an
 * answer both reject.
 *
 * @typeParam Paths - the generated `paths` of a vendor's package
 * @typeParam Methods - the generated interface of its named methods
 */
export type Client<
  Paths extends object,
  Methods extends object = object,
  Api extends string = string,
> = Connection<Api> & Omit<Beyond<Methods>, keyof Methods> & Verbs<Paths> & Methods;

/** What a client has beside its operations. */
export interface Beyond<Methods> {
  /**
   * Sends a request to a path that the document does not have, with the credentials that the
   * document requires by default. Resolves with the answer, whatever its status; failures are
   * repeated as `retry` says. Errors and hooks show the path without its query.
   *
   * @param path - below the base URL, with a leading slash
   * @throws TypeError where the path leads elsewhere; a `VendorError` without an answer
   */
  request(path: `/${string}`, options?: RequestOptions): Promise<Response>;
  /**
   * The address of an operation, without credentials: for a page that a browser opens.
   *
   * @throws TypeError for a parameter that is missing or cannot be written
   */
  url<Id extends keyof Methods>(operationId: Id, request?: AddressOf<Methods[Id]>): string;
}

/**
 * Adds all operations of a document to a connection.
 *
 * @param walker - `createPages` or `createLinkedPages`, where the document declares pages; other
 *   clients leave them out of their bundles
 */
export function createClient<Paths extends object, Methods extends object, Api extends string>(
  given: Connection<Api>,
  operations: Operations,
  walker?: PageWalker,
): Client<Paths, Methods, Api> {
  const connection = takingRetryOptions(given);
  const client = {
    ...connection,
    request: (path: `/${string}`, options?: RequestOptions) =>
      requestPath(connection, path, options),
    url(operationId: string, request?: CallInput) {
      const description = Object.hasOwn(operations, operationId) && operations[operationId];
      if (description) return urlOfOperation(connection, description, request);
      throw new TypeError(`unknown operation ${JSON.stringify(operationId)}`);
    },
    ...verbsOf(connection, operations),
  };
  const methods = Object.entries(operations).map(([operationId, description]) => {
    const method = async (request?: CallInput) =>
      (await askOperation(connection, description, request)).data;
    if (!description.pages) return [operationId, method];
    if (!walker) throw new TypeError(`${operationId} requires createPages`);
    const pages = (request?: CallInput) =>
      pagesOfOperation(connection, description, walker, request);
    return [operationId, Object.assign(method, { pages })];
  });
  return { ...client, ...Object.fromEntries(methods) } as never;
}

function verbsOf(connection: Connection, operations: Operations): object {
  const { api, call } = connection["~internals"];
  const targets = Object.values(operations).map((operation) => operationOf(api, operation));
  const byRoute = new Map(
    targets.map((target) => [operations[target.operationId]?.route, target] as const),
  );
  const offered = new Set(targets.map(({ method }) => method));
  const verbs = [...offered].map((method) => [
    method,
    async (path: string, given?: VerbInput) => {
      const input = given ?? {};
      const known = byRoute.get(`${method} ${path}`);
      const target = known ?? targetOf(connection, method, path);
      const { answer, data, error } = await call(
        target,
        inputOfVerb(input),
        rawBodyOf(input.parseAs),
      );
      let response: Response | undefined;
      return {
        data,
        error,
        // Costs more than the rest of the call, and few look at it.
        get response() {
          response ??= answeredResponse(answer);
          return response;
        },
      };
    },
  ]);
  return Object.fromEntries(verbs);
}
