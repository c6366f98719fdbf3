import type { ApiDescription } from "./api.ts";
import type { CallInit } from "./call-types.ts";
import { type CallerSetup, createCaller } from "./caller.ts";
import { createMethods, targetsOf } from "./methods.ts";
import type { createPages } from "./pages.ts";
import { IDEMPOTENT } from "./transport/retry.ts";
import type { Verbs } from "./verbs.ts";

/**
 * A client in two styles. `GET`, `POST`, … take a path and resolve to `{ data, response }` for a 2xx
 * and to `{ error, response }` for any other status. A method for each operationId resolves to the
 * data, or rejects with a `VendorError`. Without an answer both reject.
 *
 * @typeParam Paths - the generated `paths` of a vendor's package
 * @typeParam Methods - the generated interface of its named methods
 */
export type VendorClient<Paths extends object, Methods extends object = object> = Verbs<Paths> &
  Methods;

/** A client's options with its vendor's additions. */
export interface VendorClientSetup extends CallerSetup {
  /** Paths that replace the document's, by operationId. */
  paths?: Readonly<Record<string, string>> | undefined;
  /**
   * `createPages`, where the document declares pages; other clients leave it out of their bundles.
   */
  pages?: typeof createPages | undefined;
}

const VERBS = [...IDEMPOTENT, "POST", "PATCH"];

/**
 * Builds a typed client.
 *
 * @param api - what the generator wrote of the vendor's document
 * @param setup - the user's options, with the vendor's additions
 * @throws TypeError that names the unknown or invalid option
 */
export function createVendorClient<Paths extends object, Methods extends object = object>(
  api: ApiDescription,
  { paths, pages, ...setup }: VendorClientSetup,
): VendorClient<Paths, Methods> {
  const call = createCaller(api, setup);
  const targets = targetsOf(api, paths);
  const byRoute = new Map(
    Object.entries(api.operations).map(([operationId, { route }]) => [route, targets[operationId]]),
  );
  const verbs = VERBS.map((method) => [
    method,
    async (path: string, init?: CallInit) => {
      const target = byRoute.get(`${method} ${path}`) ?? { method, path, security: [] };
      const { failure: _, ...outcome } = await call(target, init);
      return outcome;
    },
  ]);
  const methods = createMethods(targets, call, pages, setup.pageSize);
  return { ...Object.fromEntries(verbs), ...methods } as VendorClient<Paths, Methods>;
}
