import type { OneTimeCode } from "@carespec/core/vendor";
import { bytesOf } from "./base32.ts";

const PERIOD_MS = 30_000;

/**
 * Computes the code of a shared secret (RFC 6238): SHA-1, six digits, 30 seconds. The vendor states
 * none of these; they are the RFC's defaults (inferred). The hash is the platform's.
 *
 * @param base32Secret - as `requireBase32` accepts it
 * @param offsetMs - how far the vendor's clock is ahead of this machine's
 */
export async function totpOf(base32Secret: string, offsetMs = 0): Promise<OneTimeCode> {
  const now = Date.now() + offsetMs;
  const counter = new DataView(new ArrayBuffer(8));
  // Its upper half stays 0 for thousands of years.
  counter.setUint32(4, now / PERIOD_MS);
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const { subtle } = crypto;
  const key = await subtle.importKey("raw", bytesOf(base32Secret), algorithm, false, ["sign"]);
  const digest = new DataView(await subtle.sign("HMAC", key, counter));
  // RFC 4226: the last four bits say where the number begins, which has 31 bits.
  const start = digest.getUint8(19) & 15;
  const number = digest.getUint32(start) & 0x7fff_ffff;
  return {
    code: `${number % 1_000_000}`.padStart(6, "0"),
    remainingMs: PERIOD_MS - (now % PERIOD_MS),
  };
}
