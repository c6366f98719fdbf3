/**
 * What goes wrong below HTTP, as the transport carries it out.
 *
 * - `drop`: the connection is closed without an answer; `reset` by a TCP reset
 * - `hang`: no answer comes until the client leaves or the server stops
 * - `cut`: the connection ends inside the body; the `Content-Length` is that of the whole
 * - `drip`: the body comes slowly
 * - `bad-chunk`: the body's chunks cannot be read
 */
export type WireFault =
  | { kind: "drop" | "reset" | "hang" | "bad-chunk" }
  /** After so many bytes of the body, but never the whole; half of it if left out. */
  | { kind: "cut"; afterBytes?: number | undefined }
  | { kind: "drip"; bytesPerSecond: number };

/** How many bytes of a body come before a cut. */
export function bytesBeforeCut(length: number, afterBytes = Math.floor(length / 2)): number {
  return Math.min(afterBytes, length - 1);
}

/** Writes of a dripping body at most, a second. */
const WRITES_PER_SECOND = 10;

/** How a dripping body is written: so many bytes at a time. */
export function dripOf(bytesPerSecond: number): { bytes: number; everyMs: number } {
  const bytes = Math.max(1, Math.round(bytesPerSecond / WRITES_PER_SECOND));
  return { bytes, everyMs: (bytes / bytesPerSecond) * 1_000 };
}
