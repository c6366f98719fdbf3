import type { Call } from "../../src/transport/call.ts";
import { errorOfAnswer } from "../../src/transport/error-of-answer.ts";
import type { FailedCall } from "../../src/vendor.ts";

/** Throws the error that an answer with this status means. */
export function failure(operation: FailedCall, status: number, headers: HeadersInit = {}): never {
  throw errorOfAnswer(operation as Call, {
    response: new Response(null, { status, headers }),
    text: "",
  });
}
