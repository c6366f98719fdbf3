import { NetworkError } from "../errors/network-error.ts";
import { UnparsableError } from "../errors/unparsable-error.ts";
import { isVendorError, type VendorError } from "../errors/vendor-error.ts";
import type { Call } from "./call.ts";
import type { Limit } from "./deadline.ts";

const TOO_LARGE = "of more than maxBodyBytes";

/** Reads an answer's body, as long as it is not larger than a call allows. */
function readerOf(call: Call, response: Response) {
  // The answer of a `fetch` that knows no streams of the platform has none.
  const reader = response.body?.getReader?.();
  let bytes = 0;
  return (
    reader && {
      async read() {
        const { value } = await reader.read();
        bytes += value?.byteLength ?? 0;
        if (bytes <= call.maxBodyBytes) return value;
        throw unreadable(call, response, TOO_LARGE);
      },
      cancel: (reason?: unknown) => reader.cancel(reason),
    }
  );
}

/**
 * Reads an answer's body as text, in the encoding that it names. Bytes that the encoding does not
 * have are refused in a success, and replaced in an error, whose status matters more.
 *
 * @throws UnparsableError for a body that is too large or in another encoding
 */
export async function readText(call: Call, response: Response): Promise<string> {
  const reader = readerOf(call, response);
  if (!reader) {
    const whole = await response.text();
    if (new TextEncoder().encode(whole).length <= call.maxBodyBytes) return whole;
    throw unreadable(call, response, TOO_LARGE);
  }
  const charset = /charset="?([^\s;"]+)/i.exec(response.headers.get("content-type") ?? "")?.[1];
  let decoder: TextDecoder | undefined;
  let text = "";
  for (;;) {
    const value = await reader.read();
    try {
      decoder ??= new TextDecoder(charset, { fatal: response.ok });
      text += decoder.decode(value, { stream: value !== undefined });
    } catch {
      if (response.ok) throw unreadable(call, response, "that is not in its encoding");
      decoder = new TextDecoder();
      text += decoder.decode(value, { stream: value !== undefined });
    }
    if (!value) return text;
  }
}

/**
 * An answer whose body is bound to a limit until it is read to its end, is cancelled or fails.
 */
export function limitBody(call: Call, response: Response, limit: Limit): Response {
  const reader = readerOf(call, response);
  if (!reader) {
    limit.lift();
    return response;
  }
  // Nobody may read it.
  limit.detach();
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
          const value = await reader.read();
          if (value) return controller.enqueue(value);
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
  return copyResponse(response, body);
}

/** The same answer with another body. */
export function copyResponse(response: Response, body: BodyInit | null): Response {
  const { status, statusText, headers, url } = response;
  return Object.defineProperty(new Response(body, { status, statusText, headers }), "url", {
    value: url,
  });
}

/** The error of a body that could not be read to its end. */
export function errorOfBody(call: Call, cause: unknown): VendorError {
  return isVendorError(cause) ? cause : new NetworkError(call, { cause });
}

function unreadable(call: Call, response: Response, how: string): UnparsableError {
  return new UnparsableError(call, {
    what: `${response.status} with a body ${how}`,
    response,
  });
}
