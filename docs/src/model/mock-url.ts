import type { OpenApiDocument, Server } from "@carespec/document";
import type { OperationEntry } from "./openapi.ts";

/** Address of the mock server unless `PORT` says otherwise; the portal replaces it in the pages. */
export const mockOrigin = "http://127.0.0.1:4010";

/**
 * Builds a vendor's base URL on the mock server: the vendor's name, then the path of the first real
 * server, so that only the host and the prefix differ.
 *
 * @param operation - takes the servers of this operation or its path, where it has its own
 */
export function mockBaseUrl(
  name: string,
  document: OpenApiDocument,
  operation?: OperationEntry,
): string {
  const servers = operation?.operation.servers ?? operation?.pathItem.servers ?? document.servers;
  const path = servers?.[0] ? serverPath(servers[0]) : "";
  return `${mockOrigin}/${name}${path}`;
}

function serverPath({ url, variables = {} }: Server): string {
  const filled = url.replace(
    /\{([^}]+)\}/g,
    (placeholder, key) => variables[key]?.default ?? placeholder,
  );
  return new URL(filled, mockOrigin).pathname.replace(/\/+$/, "");
}
