const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/**
 * Computes the code of an authenticator app (RFC 6238: six digits, 30 seconds, SHA-1).
 *
 * @param secret - in base32
 * @throws Error on a page whose address gives it no cryptography, such as plain HTTP under a name
 */
export async function totp(secret: string, timeMs: number): Promise<string> {
  if (!globalThis.crypto.subtle) {
    throw new Error("one-time codes need a page at 127.0.0.1, localhost or https");
  }
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const key = await crypto.subtle.importKey("raw", fromBase32(secret), algorithm, false, ["sign"]);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(Math.floor(timeMs / 30_000)));
  const mac = new DataView(await crypto.subtle.sign("HMAC", key, counter));
  const code = mac.getUint32(mac.getUint8(19) & 15) & 0x7fffffff;
  return String(code % 1_000_000).padStart(6, "0");
}

function fromBase32(text: string): Uint8Array<ArrayBuffer> {
  const bits = [...text.replace(/=+$/, "").toUpperCase()]
    .map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
