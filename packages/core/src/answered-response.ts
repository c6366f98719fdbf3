import { copyResponse } from "./transport/body.ts";
import type { Answer } from "./transport/call.ts";

/** An answer as a `Response` whose body can be read, also where it was read already. */
export function answeredResponse({ response, text }: Answer): Response {
  const { status } = response;
  // Bytes and streams are still to be read; a browser's hidden redirect has the status 0.
  if (text === undefined || status < 200) return response;
  // Answers of these statuses cannot have a body.
  return copyResponse(response, [204, 205, 304].includes(status) ? null : text);
}
