import { type OpenApiDocument, operationsOf } from "@carespec/document";
import { walkerOf } from "../functions.ts";
import { importLine } from "../import-line.ts";
import { clientOptions } from "./client-options.ts";

/** Writes `create-client.ts`: the client with all operations. */
export function generateCreateClient(document: OpenApiDocument): string {
  const walker = walkerOf(document);
  const core = ["type Client", "createClient", "observed", ...(walker ? [walker] : [])];
  const example = operationsOf(document)[0]?.operation.operationId ?? "request";
  return `${importLine(core, "@carespec/core/vendor")}
import type { apiName } from "./api.ts";
import type { Methods } from "./client.ts";
import { type ApiOptions, createApiConnection } from "./connection.ts";
import * as operations from "./operations.ts";
import type { paths } from "./schema.ts";

/** Calls of the API, in two styles: a method for each operation, and one for each HTTP verb. */
export type ApiClient = Client<paths, Methods, typeof apiName>;

/**
 * Creates a client of the API.
 *
 * @example
 * const client = createApiClient(options);
 * const data = await client.${example}(request);
 *
 * @throws TypeError that names a missing, unknown or invalid option
 */
export function createApiClient(options: ApiOptions${clientOptions(document).options.every(({ isOptional }) => isOptional) ? " = {}" : ""}): ApiClient {
  return createClient<paths, Methods, typeof apiName>(
    createApiConnection(observed(options)),
    operations,${walker ? `\n    ${walker},` : ""}
  );
}
`;
}
