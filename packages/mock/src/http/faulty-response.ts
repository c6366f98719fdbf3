import type { MockResponse } from "../types.ts";
import { BODILESS } from "./bodiless.ts";
import { bytesBeforeCut, dripOf, type WireFault } from "./wire-fault.ts";

/**
 * An answer with a fault of the network, as `fetch` shows it: it rejects, gives a body that fails
 * while it is read, or does not settle until the signal is aborted or the mock stops.
 */
export function faultyResponse(
  { status, headers, body: text = "", bytes: file }: MockResponse,
  wire: WireFault,
  { method, signal }: Pick<Request, "method" | "signal">,
  stopped: AbortSignal,
): Promise<Response> {
  const isBodiless = BODILESS.has(status) || method === "HEAD" || (file ?? text).length === 0;
  const bytes = isBodiless ? new Uint8Array() : (file ?? new TextEncoder().encode(text));
  if (wire.kind === "hang") return hanging(signal, stopped);
  if (wire.kind === "drop" || wire.kind === "reset" || (isBodiless && wire.kind !== "drip")) {
    return Promise.reject(failure(wire));
  }
  const length = wire.kind === "bad-chunk" ? {} : { "content-length": String(bytes.length) };
  const stream = isBodiless ? null : bodyOf(bytes, wire, signal);
  return Promise.resolve(new Response(stream, { status, headers: { ...headers, ...length } }));
}

function hanging(signal: AbortSignal, stopped: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => {
      signal.removeEventListener("abort", end);
      stopped.removeEventListener("abort", end);
      reject(signal.aborted ? signal.reason : failure({ kind: "hang" }));
    };
    signal.addEventListener("abort", end);
    stopped.addEventListener("abort", end);
    if (signal.aborted || stopped.aborted) end();
  });
}

/** What Node's `fetch` rejects with. */
function failure(wire: WireFault): TypeError {
  return new TypeError("fetch failed", { cause: causeOf(wire) });
}

function bodyOf(bytes: Uint8Array, wire: WireFault, signal: AbortSignal): ReadableStream {
  if (wire.kind === "drip") return dripping(bytes, wire.bytesPerSecond, signal);
  const before = wire.kind === "cut" ? bytesBeforeCut(bytes.length, wire.afterBytes) : 0;
  let isSent = before === 0;
  return new ReadableStream({
    type: "bytes",
    pull(controller) {
      if (isSent) controller.error(new TypeError("terminated", { cause: causeOf(wire) }));
      else controller.enqueue(bytes.slice(0, before));
      isSent = true;
    },
  });
}

function dripping(bytes: Uint8Array, bytesPerSecond: number, signal: AbortSignal): ReadableStream {
  const { bytes: size, everyMs } = dripOf(bytesPerSecond);
  let sent = 0;
  return new ReadableStream({
    type: "bytes",
    start: (controller) =>
      signal.addEventListener("abort", () => controller.error(signal.reason), { once: true }),
    async pull(controller) {
      if (sent > 0) await new Promise((resolve) => setTimeout(resolve, everyMs));
      if (signal.aborted) return;
      controller.enqueue(bytes.slice(sent, sent + size));
      sent += size;
      if (sent >= bytes.length) controller.close();
    },
  });
}

/** The codes are those that Node's `fetch` gives as the cause. */
function causeOf({ kind }: WireFault): Error {
  const code = CODES[kind] ?? "UND_ERR_SOCKET";
  return Object.assign(new Error(`the fault ${kind}`), { code });
}

const CODES: Partial<Record<WireFault["kind"], string>> = {
  reset: "ECONNRESET",
  "bad-chunk": "HPE_INVALID_CHUNK_SIZE",
};
