import type { Answer } from "./transport/call.ts";

/** Statuses whose answers cannot have a body. */
const BODILESS = [204, 205, 304];

/** An answer as a `Response` whose body can be read, also where it was read already. */
export function answeredResponse({ response, text }: Answer): Response {
  const { status, statusText, headers, url } = response;
  // Bytes and streams are still to be read; a browser's hidden redirect has the status 0.
  if (text === undefined || status < 200) return response;
  const body = BODILESS.includes(status) ? null : text;
  const copy = new Response(body, { status, statusText, headers });
  return Object.defineProperty(copy, "url", { value: url });
}
