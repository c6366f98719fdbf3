import { Secret, TOTP } from "otpauth";

/** Steps that the client's clock may be ahead or behind; inferred after RFC 6238, section 5.2. */
const DRIFT_STEPS = 1;

/**
 * Tells which time step a code belongs to, or `undefined` for a wrong one. Six digits, 30 seconds
 * and SHA-1 are RFC 6238's defaults; the vendor states none of them.
 */
export function createTotp(
  base32Secret: string,
): (code: string, now: number) => number | undefined {
  const totp = new TOTP({ secret: Secret.fromBase32(base32Secret) });
  return (token, timestamp) => {
    const drift = totp.validate({ token, timestamp, window: DRIFT_STEPS });
    return drift === null ? undefined : totp.counter({ timestamp }) + drift;
  };
}
