import { requireText } from "@carespec/core/vendor";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/**
 * Returns an option that must be base32 (RFC 4648), in capitals or not, with or without padding. Some
 * issuers add spaces.
 *
 * @throws TypeError that names the option, never its value
 */
export function requireBase32(value: unknown, option: string): string {
  const text = requireText(value, option);
  if (/^[a-z2-7]{2,}=*$/i.test(withoutSpaces(text))) return text;
  throw new TypeError(`${option} is not base32`);
}

/** The bytes that a base32 text means. */
export function bytesOf(base32: string): Uint8Array<ArrayBuffer> {
  const digits = [...withoutSpaces(base32).toUpperCase()].filter((digit) => digit !== "=");
  const bits = digits.map((digit) => ALPHABET.indexOf(digit).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

function withoutSpaces(text: string): string {
  return text.replaceAll(" ", "");
}
