import type { CallInit } from "./call-types.ts";
import { defaultBodySerializer } from "./openapi-fetch.ts";
import { refuseUnknown, requireHttpUrl } from "./options.ts";
import { fillPath } from "./path.ts";
import { writeQuery } from "./query.ts";
import { requireSendable } from "./secret.ts";
import type { Call, Outgoing } from "./transport/call.ts";

/** What requests of a client have in common. */
export interface RequestDefaults {
  baseUrl: string;
  /** By their names in lower case, as {@link mergeHeaders} gives them. */
  headers: Readonly<Record<string, string>>;
  commaSeparated: readonly string[];
  fetchOptions: object | undefined;
}

/**
 * Writes a call as a request.
 *
 * @throws TypeError for a base URL, a path parameter or a header that cannot be sent
 */
export function writeRequest(call: Call, init: CallInit, defaults: RequestDefaults): Outgoing {
  const { params, body, bodySerializer = defaultBodySerializer, baseUrl, fetchOptions } = init;
  refuseOthers(init);
  const search = writeQuery(params?.query ?? {}, defaults.commaSeparated);
  const base =
    baseUrl === undefined ? defaults.baseUrl : withoutSlash(requireHttpUrl(baseUrl, "baseUrl"));
  const url = base + fillPath(call.path, params?.path) + (search && `?${search}`);
  const headers = mergeHeaders(defaults.headers, { ...params?.header, ...init.headers });
  const content = body === undefined ? null : bodySerializer(body, headers);
  if (typeof content === "string") headers["content-type"] ??= "application/json";
  // Platforms take a stream only together with this.
  const streamed = content instanceof ReadableStream && { duplex: "half" };
  const own = { method: call.method, body: content, ...streamed };
  return { url, headers, init: { ...defaults.fetchOptions, ...fetchOptions, ...own } };
}

/** Throws a `TypeError` that names an option which calls do not have. */
function refuseOthers(init: CallInit): void {
  const { params, body, bodySerializer, baseUrl, fetchOptions, headers, ...others } = init;
  const { signal, timeoutMs, totalTimeoutMs, retry, parseAs, ...unknown } = others;
  refuseUnknown(unknown);
}

/** A base URL that a path can follow. */
export function withoutSlash(url: string): string {
  return url.replace(/\/$/, "");
}

/**
 * Adds headers to others, by their names in lower case.
 *
 * @throws TypeError for one that cannot be sent
 */
export function mergeHeaders(
  base: Readonly<Record<string, string>>,
  own: object,
): Record<string, string> {
  const headers = { ...base };
  for (const [name, value] of Object.entries(own)) {
    if (value === undefined) continue;
    headers[name.toLowerCase()] = requireSendable(String(value), `header ${name}`);
  }
  return headers;
}
