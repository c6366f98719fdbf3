import type { Operation } from "./api.ts";
import { baseUrlOfCall } from "./base-url.ts";
import type { CallInput } from "./call-input.ts";
import { mergeHeaders } from "./merge-headers.ts";
import type { HttpRequest } from "./transport/call.ts";

/** What requests of a client have in common. */
export interface RequestDefaults {
  baseUrl: string;
  /** By their names in lower case, as {@link mergeHeaders} gives them. */
  headers: Readonly<Record<string, string>>;
  fetchOptions: object | undefined;
}

/**
 * Writes a call as a request.
 *
 * @throws TypeError for an option, a parameter or a header that cannot be sent
 */
export function writeRequest(
  operation: Operation,
  input: CallInput,
  defaults: RequestDefaults,
): HttpRequest {
  const url = writeUrl(operation, input, defaults.baseUrl);
  const headers = mergeHeaders(
    defaults.headers,
    { accept: input.accept ?? operation.accept },
    operation.writeHeaders?.(input, operation) ?? input.header,
    operation.writeCookies?.(input, operation, defaults.headers),
    input.headers,
  );
  return {
    url,
    headers,
    init: {
      ...defaults.fetchOptions,
      ...input.fetchOptions,
      method: operation.method,
      body: null,
      ...(input.body !== undefined && operation.writeBody?.(input, headers)),
    },
  };
}

/**
 * Writes the address of a call.
 *
 * @throws TypeError for a parameter that cannot be sent, or what the operation does not take
 */
export function writeUrl(
  { operationId, path, fillPath, writeQuery, writeCookies, writeBody, styles, server }: Operation,
  input: CallInput,
  own: string,
): string {
  const untaken =
    (!writeQuery && input.query && "query") ||
    (!writeCookies && input.cookie && "cookie") ||
    (!writeBody && input.body && "body");
  if (untaken) throw new TypeError(`${operationId} takes no ${untaken}`);
  const base = baseUrlOfCall(input.baseUrl, own, server?.(own));
  const search = input.query && writeQuery?.(input.query, styles?.query);
  const address = base + (fillPath ? fillPath(path, input.path, styles?.path) : path);
  return search ? `${address}${address.includes("?") ? "&" : "?"}${search}` : address;
}
