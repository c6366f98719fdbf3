import {
  type OpenApiDocument,
  operationsOf,
  type PlacedOperation,
  responsesOf,
} from "@carespec/document";
import { commaSeparatedParameters } from "./comma-separated.ts";
import { pagesOf } from "./pages.ts";
import { sensitiveNames } from "./sensitive.ts";

/** Writes `operations.ts`: the parts of the document that a client needs at run time. */
export function generateOperations(document: OpenApiDocument, api: string): string {
  const list = (values: readonly string[]) =>
    `[${values.map((value) => JSON.stringify(value)).join(", ")}] as const`;
  const entries = [...operationsOf(document)].map(
    (placed) => `  ${placed.operation.operationId}: ${JSON.stringify(describe(document, placed))},`,
  );
  return [
    "/** Name of the API, which its errors carry. */",
    `export const apiName = ${JSON.stringify(api)};`,
    "",
    "/** Servers in the order of the document; the first one is the client's default. */",
    `export const servers = ${list((document.servers ?? []).map(({ url }) => url))};`,
    "",
    "/** Query parameters that hold a list and are sent as `name=a,b` (`explode: false`). */",
    `export const commaSeparated = ${list(commaSeparatedParameters(document))};`,
    "",
    "/** Names, in lower case, of what holds credentials or personal data; their values are never shown. */",
    `export const sensitive = ${list(sensitiveNames(document))};`,
    "",
    "/** Security schemes of the operations that name no others. */",
    `export const security = ${list(schemesOf(document.security))};`,
    "",
    "/** The operations by operationId. */",
    `export const operations = {\n${entries.join("\n")}\n} as const;`,
    "",
    "/** The parts of the document that a client needs at run time. */",
    "export const api = { api: apiName, commaSeparated, sensitive, security, operations };\n",
  ].join("\n");
}

function describe(
  document: OpenApiDocument,
  { path, method, pointer, operation }: PlacedOperation,
) {
  const { security, "x-pagination": pagination } = operation;
  const responses = responsesOf(document, operation);
  const successes = responses.filter(({ status }) => /^2/.test(status));
  return {
    route: `${method.toUpperCase()} ${path}`,
    ...(security && { security: schemesOf(security) }),
    ...(pagination && { pages: pagesOf(pagination, `${pointer}/x-pagination`) }),
    ...(successes.every(({ response }) => !response.content) && { bodiless: true }),
    ...(responses.some(({ status }) => /^30[12378]$/.test(status)) && { redirects: true }),
  };
}

function schemesOf(security: Record<string, string[]>[] = []): string[] {
  return [...new Set(security.flatMap(Object.keys))];
}
