import { type OneTimeCode, requireText } from "@carespec/core/vendor";
import { HOTP, Secret, TOTP } from "otpauth/bare";

/**
 * Computes the code of a shared secret: SHA-1, six digits, 30 seconds. The vendor states none of
 * these; they are RFC 6238's defaults (inferred). The hash is the platform's.
 *
 * @param offsetMs - how far the vendor's clock is ahead of this machine's
 * @throws TypeError where the secret is not base32; the message does not hold it
 */
export async function totpOf(base32Secret: string, offsetMs = 0): Promise<OneTimeCode> {
  const secret = Secret.fromBase32(requireBase32(base32Secret, "totpSecret"));
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const bytes = new Uint8Array(secret.bytes);
  const key = await crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign"]);
  const timestamp = Date.now() + offsetMs;
  const counter = TOTP.counter({ timestamp });
  const message = new DataView(new ArrayBuffer(8));
  message.setBigUint64(0, BigInt(counter));
  const digest = new Uint8Array(await crypto.subtle.sign("HMAC", key, message));
  return {
    code: HOTP.generate({ secret, counter, hmac: () => digest }),
    remainingMs: TOTP.remaining({ timestamp }),
  };
}

/** Returns a secret in base32, or throws a `TypeError` that names the option. */
export function requireBase32(value: unknown, option: string): string {
  const text = requireText(value, option);
  if (isBase32(text)) return text;
  throw new TypeError(`${option} is not base32`);
}

function isBase32(text: string): boolean {
  try {
    return Secret.fromBase32(text).bytes.length > 0;
  } catch {
    return false;
  }
}
