import { NetworkError } from "../errors/network-error.ts";
import { UnparsableError } from "../errors/unparsable-error.ts";
import { isVendorError, type VendorError } from "../errors/vendor-error.ts";
import type { Call } from "./call.ts";
import type { Limit } from "./limit.ts";

/**
 * Reads an answer's body as text, in the encoding that it names. Bytes that the encoding does not
 * have are refused in a success, and replaced in an error, whose status matters more.
 *
 * @throws UnparsableError for a body that is too large or in another encoding
 */
export async function readText(call: Call, response: Response): Promise<string> {
  const reader = response.body?.getReader?.();
  // The answer of a `fetch` that knows no streams of the platform.
  if (!reader) return response.text();
  const [, charset = "utf-8"] =
    /charset="?([^\s;"]+)/i.exec(response.headers.get("content-type") ?? "") ?? [];
  let decoder: TextDecoder | undefined;
  let bytes = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    bytes = checkSize(call, response, bytes, value);
    try {
      decoder ??= new TextDecoder(charset, { fatal: response.ok });
      text += decoder.decode(value, { stream: !done });
    } catch {
      if (response.ok) throw unreadable(call, response, "that is not in its encoding");
      decoder = new TextDecoder();
      text += decoder.decode(value, { stream: !done });
    }
    if (done) return text;
  }
}

/**
 * An answer whose body is bound to a limit until it is read to its end, is cancelled or fails.
 */
export function limitBody(call: Call, response: Response, limit: Limit): Response {
  const reader = response.body?.getReader?.();
  if (!reader) {
    limit.lift();
    return response;
  }
  let bytes = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        limit.signal.addEventListener("abort", () => {
          controller.error(limit.signal.reason);
          // It may be deaf to the signal.
          reader.cancel().catch(() => {});
        });
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          bytes = checkSize(call, response, bytes, value);
          if (!done) return controller.enqueue(value);
          limit.lift();
          controller.close();
        } catch (cause) {
          limit.lift(errorOfBody(call, cause));
        }
      },
      cancel(reason) {
        limit.lift();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  const { status, statusText, headers, url } = response;
  return Object.defineProperty(new Response(body, { status, statusText, headers }), "url", {
    value: url,
  });
}

/** The error of a body that could not be read to its end. */
export function errorOfBody(call: Call, cause: unknown): VendorError {
  return isVendorError(cause) ? cause : new NetworkError(call, { cause });
}

/** @returns the bytes so far */
function checkSize(call: Call, response: Response, bytes: number, chunk?: Uint8Array): number {
  const sum = bytes + (chunk?.byteLength ?? 0);
  if (sum <= call.maxBodyBytes) return sum;
  throw unreadable(call, response, "of more than maxBodyBytes");
}

function unreadable(call: Call, response: Response, how: string): UnparsableError {
  return new UnparsableError(call, {
    what: `${response.status} with a body ${how}`,
    response,
  });
}
