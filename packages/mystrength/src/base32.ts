import { requireText } from "@carespec/core/vendor";

/**
 * Returns an option that must be base32 (RFC 4648), in capitals or not, with or without padding. Some
 * issuers add spaces.
 *
 * @throws TypeError that names the option, never its value
 */
export function requireBase32(value: unknown, option: string): string {
  const text = requireText(value, option);
  if (/^[a-z2-7]{2,}=*$/i.test(text.replaceAll(" ", ""))) return text;
  throw new TypeError(`${option} is not base32`);
}

/** The bytes that a base32 text means. */
export function bytesOf(base32: string): Uint8Array<ArrayBuffer> {
  const bits = base32.replaceAll(/./g, (digit) => {
    // Base 36 has 0 to 9 before A to Z, base32 has 2 to 7 after them. Spaces and padding mean nothing.
    const value = (Number.parseInt(digit, 36) + 24) % 34;
    return value >= 0 ? value.toString(2).padStart(5, "0") : "";
  });
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
