import type { ApiDescription } from "@carespec/core/vendor";

/**
 * The document's operations at the paths that a partner knows better.
 *
 * @throws TypeError that names an operation which the document does not have
 */
export function withPaths(
  api: ApiDescription,
  paths: Readonly<Record<string, string | undefined>> = {},
): ApiDescription {
  const operations = { ...api.operations };
  for (const [operationId, path] of Object.entries(paths)) {
    const operation = Object.hasOwn(operations, operationId) && operations[operationId];
    if (!operation) throw new TypeError(`paths: unknown operation ${JSON.stringify(operationId)}`);
    if (path !== undefined) operations[operationId] = { ...operation, path };
  }
  return { ...api, operations };
}
