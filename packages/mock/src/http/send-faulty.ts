import type { ServerResponse } from "node:http";
import type { MockResponse } from "../types.ts";
import { BODILESS } from "./bodiless.ts";
import { ENDLESS } from "./drain.ts";
import { bytesBeforeCut, dripOf, type WireFault } from "./wire-fault.ts";

/** Sends an answer with a fault of the network. An answer without a body is dropped instead of cut. */
export function sendFaulty(
  outgoing: ServerResponse,
  { status, headers, body: text = "", bytes: file }: MockResponse,
  wire: WireFault,
  method: string | undefined,
): void {
  const isBodiless = BODILESS.has(status) || method === "HEAD" || (file ?? text).length === 0;
  const bytes = Buffer.from(isBodiless ? "" : (file ?? text));
  switch (wire.kind) {
    case "hang":
      outgoing.emit(ENDLESS);
      return;
    case "reset":
      outgoing.socket?.resetAndDestroy();
      return;
    case "cut":
      if (isBodiless) break;
      outgoing.writeHead(status, { ...headers, "content-length": bytes.length });
      outgoing.write(bytes.subarray(0, bytesBeforeCut(bytes.length, wire.afterBytes)));
      outgoing.flushHeaders();
      outgoing.socket?.destroySoon();
      return;
    case "bad-chunk":
      if (isBodiless) break;
      outgoing.writeHead(status, { ...headers, "transfer-encoding": "chunked" });
      outgoing.flushHeaders();
      // The length of a chunk is a hexadecimal number.
      outgoing.socket?.write(`not a length\r\n${bytes}\r\n0\r\n\r\n`);
      outgoing.socket?.destroySoon();
      return;
    case "drip":
      outgoing.writeHead(status, {
        ...headers,
        ...(bytes.length && { "content-length": bytes.length }),
      });
      outgoing.emit(ENDLESS);
      drip(outgoing, bytes, wire.bytesPerSecond);
      return;
  }
  outgoing.destroy();
}

function drip(outgoing: ServerResponse, bytes: Buffer, bytesPerSecond: number): void {
  const { bytes: size, everyMs } = dripOf(bytesPerSecond);
  let sent = 0;
  const next = () => {
    outgoing.write(bytes.subarray(sent, sent + size));
    sent += size;
    if (sent < bytes.length) return;
    clearInterval(timer);
    outgoing.end();
  };
  const timer = setInterval(next, everyMs);
  outgoing.once("close", () => clearInterval(timer));
  if (bytes.length > 0) next();
  else outgoing.end();
}
