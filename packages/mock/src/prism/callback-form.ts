import type { PrismHttpComponents } from "@stoplight/prism-http";
import * as E from "fp-ts/lib/Either.js";
import { prismForms } from "./private-modules.ts";
import { isForm } from "./request-parts.ts";

type MockOptions = Parameters<PrismHttpComponents["mock"]>[0];

/**
 * The question with the request's form read, where the operation has callbacks. Prism reads it anew
 * for each of them, and from where it has put the fields before: its own server ends at a second
 * callback, and at a form without a field. What it has read by a schema no callback's address finds.
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
