import { errorOfThrown } from "../errors/user-code.ts";
import { isVendorError, type VendorError } from "../errors/vendor-error.ts";
import { errorOfBody, readText } from "./body.ts";
import { type Answer, type Call, isStream } from "./call.ts";
import { startLimit } from "./limit.ts";

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
  leftMs: number,
): Promise<Answer> {
  const limit = startLimit(call, Math.min(call.timeoutMs, leftMs));
  const { signal } = limit;
  try {
    signal.throwIfAborted();
    const response = await limit.within(call.fetch(url, { ...init, redirect: "manual", signal }));
    if (call.reads && response.ok) {
      return { response: call.reads.limit(call, response, limit), text: undefined };
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
  // Another look at a stream would find it read.
  if (!isVendorError(cause) && !isStream(init.body)) {
    try {
      new Request(url, init);
    } catch (mistake) {
      // What no platform can send is not a failure of the network.
      call.runs = "the request";
      return errorOfThrown(call, mistake);
    }
  }
  return errorOfBody(call, cause);
}
