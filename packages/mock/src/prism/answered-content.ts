import type { IHttpResponse } from "@stoplight/prism-http";
import type { IHttpOperation, IMediaTypeContent } from "@stoplight/types";
import { matchesMediaType } from "./private-modules.ts";

/** The media type of Prism's answer; empty without one. */
export function typeOf({ headers = {} }: IHttpResponse): string {
  const found = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type");
  return String(found?.[1] ?? "");
}

/** The content of the document that Prism's answer is, by its status and its media type. */
export function contentOf(
  { responses }: IHttpOperation,
  { statusCode }: IHttpResponse,
  type: string,
): IMediaTypeContent | undefined {
  const code = String(statusCode);
  const response =
    responses.find((each) => each.code === code) ??
    responses.find((each) => each.code.toUpperCase() === `${code[0]}XX`) ??
    responses.find((each) => each.code === "default");
  const essence = type.split(";", 1)[0]?.trim() ?? "";
  return response?.contents?.find((each) => matchesMediaType(essence, each.mediaType));
}
