import type { PrismHttpComponents } from "@stoplight/prism-http";
import * as E from "./either.ts";
import { prismForms } from "./private-modules.ts";
import { isForm } from "./request-parts.ts";

type MockOptions = Parameters<PrismHttpComponents["mock"]>[0];

/**
 * The question with the request's form already read, if the operation has callbacks. Prism itself
 * reads the form again for each callback, from its own result: its server crashes at a second
 * callback and at a form without fields. Callback addresses do not find fields that a schema parsed.
 */
export function withReadForm(options: MockOptions): MockOptions {
  const { resource, input } = options;
  const { "content-type": contentType = "", ...headers } = input.data.headers ?? {};
  if (!resource.callbacks?.length || !isForm(input.data)) return options;
  const text = typeof input.data.body === "string" ? input.data.body : "";
  const data = { ...input.data, headers, body: fieldsOf(contentType, text) };
  return { ...options, input: { ...input, data } };
}

function fieldsOf(contentType: string, text: string): object {
  if (/urlencoded/i.test(contentType)) return Object.fromEntries(new URLSearchParams(text));
  const boundary = /boundary="?([^\s;"]+)/i.exec(contentType)?.[1] ?? "";
  return E.getOrElse(() => ({}))(prismForms.parseMultipartFormDataParams(text, boundary));
}
