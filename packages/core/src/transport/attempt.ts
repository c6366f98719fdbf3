import { errorOfThrown } from "../errors/user-code.ts";
import { isVendorError, type VendorError } from "../errors/vendor-error.ts";
import { errorOfBody, readText } from "./body.ts";
import type { Answer, Call } from "./call.ts";
import { startLimit } from "./limit.ts";

/** Sends a request: the global `fetch`, or the caller's. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Sends a request once and reads its answer, within the attempt's time and the call's. The limit of
 * a body that is left to the caller goes with it.
 *
 * @param leftMs - what the call has left
 * @throws NetworkError, TimeoutError, AbortError, or UnparsableError for a body that cannot be read
 */
export async function attempt(
  call: Call,
  url: string,
  init: RequestInit,
  fetch: Fetch,
  leftMs: number,
): Promise<Answer> {
  const limit = startLimit(call, Math.min(call.timeoutMs, leftMs));
  const sent = { ...init, redirect: "manual", signal: limit.signal } as const;
  try {
    limit.signal.throwIfAborted();
    const response = await limit.within(fetch(url, sent));
    if (call.rawBody && response.ok) {
      return { response: call.rawBody.limit(call, response, limit), text: undefined };
    }
    const text = await limit.within(readText(call, response));
    limit.lift();
    return { response, text };
  } catch (cause) {
    const error = errorOfAttempt(call, url, init, cause);
    limit.lift(error);
    throw error;
  }
}

function errorOfAttempt(call: Call, url: string, init: RequestInit, cause: unknown): VendorError {
  const mistake = isVendorError(cause) ? undefined : findMistake(url, init);
  return mistake ? errorOfThrown(call, mistake.error) : errorOfBody(call, cause);
}

/** Finds what no platform can send: that is not a failure of the network. */
function findMistake(url: string, init: RequestInit): { error: unknown } | undefined {
  // Another look at a stream would find it read.
  if (init.body instanceof ReadableStream) return undefined;
  try {
    new Request(url, init);
    return undefined;
  } catch (error) {
    return { error };
  }
}
