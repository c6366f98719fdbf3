import type { Call } from "../../src/transport/call.ts";
import { errorOfAnswer } from "../../src/transport/error-of-answer.ts";
import type { CalledOperation } from "../../src/vendor.ts";

/** Throws the error that an answer with this status means. */
export function failure(
  operation: CalledOperation,
  status: number,
  headers: HeadersInit = {},
): never {
  const response = new Response(null, { status, headers });
  throw errorOfAnswer(
    { ...operation, parse: () => undefined } as unknown as Call,
    { response, text: "" },
    false,
  );
}
