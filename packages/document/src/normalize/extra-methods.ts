import { isNode, type Node } from "../node.ts";
import type { Method } from "../open-api-document.ts";
import type { Report } from "./finding.ts";

/** Extension of an operation whose method OpenAPI 3.1 has no place for: the method's name. */
export const METHOD_EXTENSION = "x-carespec-method";

/** Places of a path item, those first that are seldom used. */
const PLACES: Method[] = ["trace", "head", "options", "patch", "put", "delete", "post", "get"];

/**
 * Moves the operations that OpenAPI 3.2 adds (`query`, `additionalOperations`) to a free place of
 * their path item, and notes their method there.
 */
export function placeExtraMethods(item: Node, at: string, report: Report): void {
  const { query, additionalOperations: added } = item;
  const extra: [string, unknown, string][] = [
    ...(query === undefined ? [] : ([["QUERY", query, "query"]] as [string, unknown, string][])),
    ...Object.entries(isNode(added) ? added : {}).map(
      ([method, operation]): [string, unknown, string] => [
        method,
        operation,
        `additionalOperations/${method}`,
      ],
    ),
  ];
  delete item.query;
  delete item.additionalOperations;
  for (const [method, operation, key] of extra) {
    if (!isNode(operation)) continue;
    const place = PLACES.find((one) => item[one] === undefined);
    if (!/^[A-Za-z][\w!#$%&'*+.^`|~-]*$/.test(method) || place === undefined) {
      report(
        "refused",
        `${at}/${key}`,
        `no client can call the method ${JSON.stringify(method)} here: leave it out.`,
      );
      continue;
    }
    item[place] = { ...operation, [METHOD_EXTENSION]: method };
  }
}

/** The method of an operation, in the letters in which it is sent. */
export function methodName(method: Method, operation: Node): string {
  const own = operation[METHOD_EXTENSION];
  return typeof own === "string" ? own : method.toUpperCase();
}
