import { answeredResponse } from "./answered-response.ts";
import type { Operation } from "./api.ts";
import type { PlatformBody } from "./call-input.ts";
import type { Connection } from "./connection.ts";
import type { ConnectionCallOptions } from "./connection-call.ts";
import type { CallOptions } from "./options.ts";
import { writeQuery } from "./parameters/query.ts";
import { isPlainObject } from "./parameters/values.ts";
import { rawBodyOf } from "./raw-body.ts";
import type { ReadAnswer } from "./transport/call.ts";
import type { CallResult } from "./transport/transport.ts";
import { writeBody } from "./write-body.ts";
import { writeJson } from "./write-json.ts";

/** A request beyond the document. */
export interface RequestOptions extends CallOptions, RawRequest {}

/** A request beyond the document, through a connection. */
export interface ConnectionRequestOptions extends ConnectionCallOptions, RawRequest {}

/** What is sent. */
interface RawRequest {
  /** @default "GET" */
  method?: string | undefined;
  /** Added to the query of the path; a list is repeated. @default none */
  query?: object | undefined;
  /**
   * Sent as it is, an object or a list as JSON. A text counts as JSON too, unless `headers` have
   * another `Content-Type`.
   * @default none
   */
  body?: PlatformBody | Readonly<Record<string, unknown>> | readonly unknown[] | undefined;
}

/**
 * Sends a request to a path that the caller names, with the credentials that the document requires
 * by default. Resolves with the answer, whatever its status; failures are repeated as `retry` says.
 * Errors and hooks show the path without its query.
 *
 * @param path - below the base URL, with a leading slash
 * @throws TypeError where the path leads elsewhere; a `VendorError` without an answer
 */
export async function sendRequest(
  connection: Connection,
  path: `/${string}`,
  options?: ConnectionRequestOptions,
): Promise<Response> {
  return requestPath(connection, path, options);
}

/** {@link sendRequest} with the options of either style. */
export async function requestPath(
  connection: Connection,
  path: unknown,
  options: ConnectionRequestOptions | RequestOptions = {},
): Promise<Response> {
  const { answer } = await callPath(connection, path, options, rawBodyOf("stream"));
  return answeredResponse(answer);
}

/** Calls a path that the caller names. */
export async function callPath(
  connection: Connection,
  path: unknown,
  { method = "GET", query = {}, ...input }: ConnectionRequestOptions | RequestOptions,
  reads?: ReadAnswer | null,
): Promise<CallResult> {
  const { call } = connection["~internals"];
  // Braces would be taken for parameters.
  const own = requireOwnPath(path).replace(/[{}]/g, encodeURIComponent);
  const target = targetOf(connection, method.toUpperCase(), own);
  const asItIs = {
    bodySerializer: (body: unknown) =>
      isPlainObject(body) || Array.isArray(body) ? writeJson(body) : (body as PlatformBody),
  };
  return call(target, { ...input, ...asItIs, query }, reads);
}

/** A path that a caller names as the target of a call, with the document's default security. */
export function targetOf(
  { "~internals": { api } }: Connection,
  method: string,
  path: unknown,
): Operation {
  return {
    api: api.api,
    method,
    path: requireOwnPath(path),
    security: api.security,
    writeQuery,
    writeBody,
  };
}

/**
 * Returns a path that stays below every base URL.
 *
 * @param name - what the message calls it
 * @throws TypeError for one that does not
 */
export function requireOwnPath(path: unknown, name = "path"): string {
  const base = "http://a/b";
  // Without the slash, ".example.com" or "@example.com" would name another host.
  const isOwn =
    typeof path === "string" &&
    !/[#\\\p{Cc}]/u.test(path) &&
    new URL(base + path).href.startsWith(`${base}/`);
  if (isOwn) return path;
  throw new TypeError(
    `${name} must begin with "/", without "#", "\\", ".." and control characters`,
  );
}
