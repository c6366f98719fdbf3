import { answeredResponse } from "./answered-response.ts";
import type { ApiDescription } from "./api.ts";
import type { CallInit } from "./call-types.ts";
import { type CallerSetup, createCaller } from "./caller.ts";
import { createMethods, targetsOf } from "./methods.ts";
import type { PageWalker } from "./pages/page-walk.ts";
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
export type VendorClient<Paths extends object, Methods extends object = object> = Verbs<Paths> &
  Methods;

/** A client's options with its vendor's additions. */
export interface VendorClientSetup extends CallerSetup {
  /**
   * `createPages` or `createLinkedPages`, where the document declares pages; other clients leave
   * them out of their bundles.
   */
  pages?: PageWalker | undefined;
}

/**
 * Builds a typed client.
 *
 * @param api - what the generator wrote of the vendor's document
 * @param setup - the user's options, with the vendor's additions
 * @throws TypeError that names the unknown or invalid option
 */
export function createVendorClient<Paths extends object, Methods extends object = object>(
  api: ApiDescription,
  { pages, ...setup }: VendorClientSetup,
): VendorClient<Paths, Methods> {
  const call = createCaller(api, setup);
  const targets = targetsOf(api);
  const byRoute = new Map(
    Object.entries(api.operations).map(([operationId, { route }]) => [route, targets[operationId]]),
  );
  const offered = new Set(Object.values(targets).map(({ method }) => method));
  const verbs = [...offered].map((method) => [
    method,
    async (path: string, init?: CallInit) => {
      const target = byRoute.get(`${method} ${path}`) ?? { method, path, security: [] };
      const { answer, data, error } = await call(target, init);
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
  const methods = createMethods(targets, call, pages, setup.pageSize);
  return { ...Object.fromEntries(verbs), ...methods } as VendorClient<Paths, Methods>;
}
