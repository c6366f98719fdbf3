import { type ApiDescription, splitRoute } from "./api.ts";
import type { Caller, CallInit, Target } from "./call-types.ts";
import type { FailedCall } from "./errors/vendor-error.ts";
import type { PageWalker } from "./pages/page-walk.ts";
import type { PageOptions } from "./pages/pages.ts";

/** What a named method takes, whatever its operation. */
interface MethodRequest extends Omit<CallInit, "params"> {
  path?: object | undefined;
  query?: object | undefined;
}

/** An operation as the target of calls. */
type OperationTarget = Target & FailedCall;

/** The operations by operationId, as targets of calls. */
export function targetsOf({
  api,
  operations,
  security,
}: ApiDescription): Record<string, OperationTarget> {
  return Object.fromEntries(
    Object.entries(operations).map(([operationId, operation]) => {
      const { method, path } = splitRoute(operation.route);
      const own = { api, operationId, method };
      return [operationId, { security, path, ...operation, ...own }];
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
  walker: PageWalker | undefined,
  pageSize: number | undefined,
): object {
  const learned = {};
  return Object.fromEntries(
    Object.entries(targets).map(([operationId, target]) => {
      const ask = async ({ path, query, ...init }: MethodRequest = {}) => {
        const outcome = await call(target, { ...init, params: { path, query } as never });
        if (outcome.error) throw outcome.error;
        return { data: outcome.data, headers: outcome.answer.response.headers };
      };
      const method = async (request?: MethodRequest) => (await ask(request)).data;
      const { pages: description } = target;
      if (!description) return [operationId, method];
      if (!walker) throw new TypeError(`${operationId} requires createPages`);
      const pages = (request: MethodRequest & PageOptions = {}) => {
        return walker({ call: target, description, ask, request, pageSize, learned });
      };
      return [operationId, Object.assign(method, { pages })];
    }),
  );
}
