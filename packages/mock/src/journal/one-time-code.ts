import { Secret, TOTP } from "otpauth";

/** The one-time code of a Base32 secret at a time in milliseconds since 1970, with RFC 6238's defaults. */
export function codeOf(secret: string, now: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now });
}
