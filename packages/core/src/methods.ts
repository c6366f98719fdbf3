import { type ApiDescription, splitRoute } from "./api.ts";
import type { Caller, CallInit, Target } from "./call-types.ts";
import type { FailedCall } from "./errors/vendor-error.ts";
import type { createPages, PageOptions } from "./pages.ts";

/** What a named method takes, whatever its operation. */
interface MethodRequest extends Omit<CallInit, "params"> {
  path?: object;
  query?: object;
}

/** An operation as the target of calls. */
type OperationTarget = Target & FailedCall;

/** The operations by operationId, as targets of calls; `paths` replaces the document's. */
export function targetsOf(
  { api, operations, security }: ApiDescription,
  paths: Readonly<Record<string, string>> = {},
): Record<string, OperationTarget> {
  const unknown = Object.keys(paths).find((operationId) => !Object.hasOwn(operations, operationId));
  if (unknown !== undefined)
    throw new TypeError(`paths: unknown operation ${JSON.stringify(unknown)}`);
  return Object.fromEntries(
    Object.entries(operations).map(([operationId, operation]) => {
      const { method, path } = splitRoute(operation.route);
      const own = { api, operationId, method, path: paths[operationId] ?? path };
      return [operationId, { security, ...operation, ...own }];
    }),
  );
}

/**
 * One method for each operation: it returns the data of a success, or throws. `walker` walks pages;
 * a vendor without pages leaves it out, and so out of its users' bundles.
 */
export function createMethods(
  targets: Record<string, OperationTarget>,
  call: Caller,
  walker: typeof createPages | undefined,
  pageSize: number | undefined,
): object {
  return Object.fromEntries(
    Object.entries(targets).map(([operationId, target]) => {
      const method = async ({ path, query, ...init }: MethodRequest = {}) => {
        const outcome = await call(target, { ...init, params: { path, query } as never });
        if (outcome.failure) throw outcome.failure;
        return outcome.data;
      };
      const { pages } = target;
      if (!pages) return [operationId, method];
      if (!walker) throw new TypeError(`${operationId} requires createPages`);
      const walk = (request: MethodRequest & PageOptions = {}) => {
        const load = (query: object) =>
          method({ ...request, query: { ...request.query, ...query } });
        return walker(target, pages, load, { ...request.query }, request, pageSize);
      };
      return [operationId, Object.assign(method, { pages: walk })];
    }),
  );
}
