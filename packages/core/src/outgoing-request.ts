import type { Operation } from "./api.ts";
import { baseUrlOfCall } from "./base-url.ts";
import type { CallInput } from "./call-input.ts";
import { writeQuery } from "./parameters/query.ts";
import { writeScalar } from "./parameters/scalar.ts";
import { recordOf } from "./parameters/values.ts";
import { requireSendable } from "./secret.ts";
import { type HttpRequest, isStream } from "./transport/call.ts";
import { writeBody } from "./write-body.ts";

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
  operation: Pick<Operation, "method" | "path" | "fillPath" | "styles">,
  input: CallInput,
  defaults: RequestDefaults,
): HttpRequest {
  const { body, bodySerializer = writeBody, fetchOptions } = input;
  const headers = mergeHeaders(defaults.headers, input.headers);
  const content = body === undefined ? null : bodySerializer(body, headers);
  if (typeof content === "string") headers["content-type"] ??= "application/json";
  // The platform labels a form, with its boundary.
  else if (content && !mergeHeaders(input.headers)["content-type"]) {
    delete headers["content-type"];
  }
  const streamed = isStream(content) && { duplex: "half" };
  return {
    url: writeUrl(operation, input, defaults.baseUrl),
    headers,
    init: {
      ...defaults.fetchOptions,
      ...fetchOptions,
      method: operation.method,
      body: content,
      ...streamed,
    },
  };
}

/** Writes the address of a call. @throws TypeError for a parameter that cannot be sent */
export function writeUrl(
  { path, fillPath, styles }: Pick<Operation, "path" | "fillPath" | "styles">,
  input: Pick<CallInput, "path" | "query" | "baseUrl">,
  own: string,
): string {
  const base = baseUrlOfCall(input.baseUrl, own);
  const search = writeQuery(input.query ?? {}, styles?.query);
  const address = base + (fillPath ? fillPath(path, input.path, styles?.path) : path);
  return search ? `${address}${address.includes("?") ? "&" : "?"}${search}` : address;
}

/**
 * Adds headers to those before, by their names in lower case; `null` takes one away.
 *
 * @throws TypeError for one that cannot be sent
 */
export function mergeHeaders(...sources: (object | undefined)[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const source of sources) {
    for (const [name, value] of Object.entries(recordOf(source, "headers"))) {
      const key = name.toLowerCase();
      const shown = `header ${name}`;
      if (value === null) delete headers[key];
      else if (value !== undefined)
        headers[key] = requireSendable(writeScalar(value, shown), shown);
    }
  }
  return headers;
}
