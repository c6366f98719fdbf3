import { percentDecoded } from "../percent-encoding.ts";
import { boundaryOf } from "./beyond/form-fields.ts";
import type { ParsedRequest } from "./parsed-request.ts";

const TOKEN = "[\\w!#$%&'*+.^`|~-]+";
const PARAMETER = `;\\s*(${TOKEN}=("[^"]*"|${TOKEN})\\s*)?`;
const MEDIA_TYPE = new RegExp(`^\\s*${TOKEN}/${TOKEN}\\s*(${PARAMETER})*$`);

/**
 * Prism throws where it cannot parse a part of a request. Names that part, or returns `undefined`
 * if the request is well formed and the error has another cause.
 */
export function malformedPart(request: ParsedRequest): string | undefined {
  const { url, headers, body, unreadable } = request;
  if (unreadable) return unreadable;
  const { accept, "content-type": contentType = "" } = headers;
  if (!isDecodable(url.path)) return "the path holds a % that starts no valid escape";
  if (contentType && !MEDIA_TYPE.test(contentType)) return "Content-Type is not a media type";
  if (accept && !accept.split(",").every((range) => MEDIA_TYPE.test(range))) {
    return "Accept is not a list of media types";
  }
  if (typeof body === "string" && /urlencoded|form-data/i.test(contentType) && !isDecodable(body)) {
    return "the form holds a % that starts no valid escape";
  }
  return typeof body === "string" ? problemOfParts(contentType, body) : undefined;
}

/** Which part of a multipart body does not say what it is. */
function problemOfParts(contentType: string, body: string): string | undefined {
  const boundary = /^\s*multipart\//i.test(contentType) ? boundaryOf(contentType) : undefined;
  if (boundary === undefined) return undefined;
  const parts = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1);
  const index = parts.findIndex((part) => {
    const [head = ""] = part.split("\r\n\r\n");
    return !part.startsWith("--") && !/^content-disposition:.*;\s*name=/im.test(head);
  });
  if (index === -1) return undefined;
  return `part ${index + 1} of the form has no Content-Disposition that names its field`;
}

function isDecodable(text: string): boolean {
  return percentDecoded(text) !== undefined;
}

/** Returns `undefined` for a malformed request, at which Prism throws; `respond` answers it. */
export function orMalformed<Rest extends unknown[], Result>(
  look: (request: ParsedRequest, ...rest: Rest) => Result,
): (request: ParsedRequest, ...rest: Rest) => Result | undefined {
  return (request, ...rest) => {
    if (request.unreadable) return undefined;
    try {
      return look(request, ...rest);
    } catch (error) {
      const isOwn = !malformedPart(request) && fails(() => look(withoutValues(request), ...rest));
      if (isOwn) throw error;
      return undefined;
    }
  };
}

/** The same question without all that Prism parses. If it fails too, the request is not at fault. */
export function withoutValues({ method, url }: ParsedRequest): ParsedRequest {
  return { method, url: { path: url.path }, headers: {}, body: null };
}

/** Whether a call throws. */
export function fails(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}
