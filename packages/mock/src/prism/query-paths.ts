import type { IHttpOperation } from "@stoplight/types";

/** A path key with a query, such as `/messages?beta=true`. */
interface QueryPath {
  documented: string;
  /** The parameters that a request must have to be meant. */
  needs: [name: string, value: string][];
}

const known = new WeakMap<IHttpOperation, QueryPath>();

/** Takes the query out of an operation's path, in place: Prism matches paths alone. */
export function splitQueryPath(operation: IHttpOperation): void {
  const { path } = operation;
  const at = path.indexOf("?");
  if (at < 0) return;
  known.set(operation, { documented: path, needs: [...new URLSearchParams(path.slice(at + 1))] });
  operation.path = path.slice(0, at);
}

/** The operation's path as the document has it. */
export function documentedPath(operation: IHttpOperation): string {
  return known.get(operation)?.documented ?? operation.path;
}

/** Whether the path of an operation names a query. */
export function hasQueryPath(operation: IHttpOperation): boolean {
  return known.has(operation);
}

type Query = Readonly<Record<string, string | string[]>>;

/**
 * Of operations that share a path, the ones that a query asks for: those that name it, otherwise
 * those that name none.
 */
export function fittingQuery(operations: IHttpOperation[], method: string, query: Query) {
  const isAsked = (operation: IHttpOperation) => {
    const { needs } = known.get(operation) ?? {};
    const hasAll = needs?.every(([name, value]) => [query[name]].flat().includes(value));
    return hasAll && operation.method.toLowerCase() === method.toLowerCase();
  };
  const asked = operations.filter(isAsked);
  return asked[0] ? asked : operations.filter((operation) => !known.has(operation));
}
