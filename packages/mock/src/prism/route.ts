import type { PrismHttpComponents } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { BoundedCache } from "./bounded-cache.ts";
import * as E from "./either.ts";
import { createPathTree } from "./path-tree.ts";
import { prismRoute } from "./private-modules.ts";
import { fittingQuery, hasQueryPath } from "./query-paths.ts";

type Route = PrismHttpComponents["route"];

/** A parameter whose name Prism's router takes for a regular expression, such as `{car.id}`. */
const UNREADABLE = /\{[^{}]*[.*+?^$()|[\]\\][^{}]*\}/;

/** Prism's router, which remembers, looks at few operations, and finds what its own cannot find. */
export function createRoute(operations: IHttpOperation[], limit: number): Route {
  const candidates = createPathTree(operations);
  const routes = new BoundedCache<ReturnType<Route>>(limit);
  const isByQuery = operations.some(hasQueryPath);
  const standIns = new Map(operations.map((operation) => [operation, standInOf(operation)]));
  const originals = new Map([...standIns].map(([operation, standIn]) => [standIn, operation]));
  const ask: Route = ({ resources, input }) => {
    const known = resources.map((resource) => standIns.get(resource) ?? resource);
    return E.map((found: IHttpOperation) => originals.get(found) ?? found)(
      prismRoute({ resources: known, input }),
    );
  };

  let last: { method: string; path: string; routed: ReturnType<Route> } | undefined;

  return ({ resources, input }) => {
    const { path, baseUrl, query = {} } = input.url;
    // A chosen server is compared with those of all operations; that is rare, so Prism does it all.
    if (baseUrl || !path.startsWith("/")) return ask({ resources, input });
    const isLast = last?.path === path && last.method === input.method && !isByQuery;
    if (last && isLast) return last.routed;
    const key = `${input.method} ${path}${isByQuery ? JSON.stringify(query) : ""}`;
    const known = routes.get(key);
    if (known) {
      last = { method: input.method, path, routed: known };
      return known;
    }
    const onPath = candidates(path);
    const found = isByQuery ? fittingQuery(onPath, input.method, query) : onPath;
    // One operation that cannot match gives the same "no path matched" as all of them.
    const routed = ask({ resources: found[0] ? found : nothing(resources, onPath), input });
    routes.set(key, routed);
    return routed;
  };
}

function nothing(resources: IHttpOperation[], onPath: IHttpOperation[]): IHttpOperation[] {
  const [first] = resources.slice(0, 1);
  // An operation that requires a query matches the path nevertheless.
  return first && onPath[0] ? [{ ...first, path: "/\n" }] : resources.slice(0, 1);
}

/** The operation with names that the router can read; it looks at nothing but where they are. */
function standInOf(operation: IHttpOperation): IHttpOperation {
  if (!UNREADABLE.test(operation.path)) return operation;
  return { ...operation, path: operation.path.replaceAll(/\{[^{}]+\}/g, "{name}") };
}
