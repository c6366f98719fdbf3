import type { VendorPlan } from "../../plan/vendor-plan.ts";

/** The hand-owned sources of a client: what is generated, under the vendor's name. */
export function clientSources(plan: VendorPlan): Record<string, string> {
  return {
    "src/index.ts": index(plan),
    "src/operations.ts": operations(plan),
    "src/testing.ts": testing(plan),
  };
}

function index({ inCode }: VendorPlan): string {
  return `export * from "@carespec/core";
export { servers } from "./gen/api.ts";
export type { Errors as ${inCode}Errors, Methods as ${inCode}Methods } from "./gen/client.ts";
export type { ApiConnection as ${inCode}Connection, ApiOptions as ${inCode}Options } from "./gen/connection.ts";
export { type ApiClient as ${inCode}Client, createApiClient as create${inCode}Client } from "./gen/create-client.ts";
export {
  isOperationError as is${inCode}Error,
  type OperationError as ${inCode}Error,
} from "./gen/errors.ts";
export type * from "./gen/requests.ts";
export type { components, operations, paths } from "./gen/schema.ts";
export type * from "./gen/types.ts";
`;
}

function operations({ inCode }: VendorPlan): string {
  return `// For applications that count bytes: a connection, and each operation as a function of it.
export { observe, retryPolicy, sendRequest, urlOf } from "@carespec/core";
export {
  type ApiConnection as ${inCode}Connection,
  type ApiOptions as ${inCode}Options,
  createApiConnection as create${inCode}Connection,
} from "./gen/connection.ts";
export * from "./gen/functions.ts";
`;
}

function testing({ inCode, title }: VendorPlan): string {
  // A title may have what ends a comment.
  const shown = title.replaceAll("*/", "* /");
  return `import {
  type CreateTestClient,
  createTestClientFactory,
  type TestClient,
} from "@carespec/mock/testing";
import { apiName } from "./gen/api.ts";
import type { ApiOptions } from "./gen/connection.ts";
import { type ApiClient, createApiClient } from "./gen/create-client.ts";

export { type Example, examples } from "./gen/examples.ts";

/** A client of the mock in this process, and the session that it belongs to. */
export type ${inCode}TestClient = TestClient<ApiClient>;

/**
 * Creates a client of the ${shown} that talks to a mock in this process, in its own session: no server,
 * no port, nothing shared with other tests. Requires \`@carespec/mock\`.
 */
export const createTestClient: CreateTestClient<ApiOptions, ApiClient> = createTestClientFactory(
  apiName,
  createApiClient,
);
`;
}
