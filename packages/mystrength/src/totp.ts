import { Secret, TOTP } from "otpauth";

/**
 * Computes the codes of a shared secret: SHA-1, six digits, 30 seconds. The vendor states none of
 * these; they are RFC 6238's defaults (inferred).
 *
 * @throws TypeError where the secret is not base32; the message does not hold it
 */
export function createTotp(base32Secret: string): () => string {
  const secret = decode(base32Secret);
  if (!secret?.bytes.length) throw new TypeError("totpSecret is not base32");
  const totp = new TOTP({ secret });
  return () => totp.generate();
}

function decode(base32: string): Secret | undefined {
  try {
    return Secret.fromBase32(base32);
  } catch {
    return undefined;
  }
}
