import { NetworkError, NO_ANSWER } from "../errors/network-error.ts";
import { type Call, isRaw } from "./call.ts";

/** Sends a request; the global `fetch`, or the caller's. */
export type Send = (request: Request, init: { signal: AbortSignal }) => Promise<Response>;

/**
 * Sends a request once and reads its answer to the end. Stores the text in the call; it can be read
 * from the answer again.
 *
 * @throws NetworkError
 */
export async function attempt(
  call: Call,
  request: Request,
  signal: AbortSignal,
  send: Send,
): Promise<Response> {
  try {
    const response = await send(request, { signal });
    if (isRaw(call) && response.ok) return response;
    const text = await response.text();
    call.text = text;
    response.text = async () => text;
    response.json = async () => JSON.parse(text);
    return response;
  } catch (cause) {
    throw new NetworkError(call, { what: NO_ANSWER, cause });
  }
}
