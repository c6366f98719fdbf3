import { AuthenticationError } from "../errors/authentication-error.ts";
import { isVendorError } from "../errors/vendor-error.ts";
import type { AuthCall } from "../transport/strategy.ts";

const SHORTEST_MS = 1_000;
const LONGEST_MS = 60_000;

/** Refuses logins for a growing while after each that the vendor has refused. */
export interface LoginBlock {
  /** @throws AuthenticationError while logins are refused; `retryAfterMs` tells for how long */
  check(call: AuthCall): void;
  /** Begins the while, or the next and longer one. */
  begin(refusal: unknown): void;
  end(): void;
}

/** @see {@link LoginBlock} */
export function createLoginBlock(): LoginBlock {
  let refusal: unknown;
  let lengthMs = 0;
  let whileMs = 0;
  let endsAt = 0;
  return {
    check(call) {
      const retryAfterMs = endsAt - Date.now();
      // A clock that was set back does not lengthen it.
      if (retryAfterMs <= 0 || retryAfterMs > whileMs) return;
      const seconds = Math.ceil(retryAfterMs / 1000);
      const what = `the last login was refused, see cause; the next may follow in ${seconds} s`;
      const cause = isVendorError(refusal) ? { cause: refusal } : { thrown: refusal };
      throw new AuthenticationError(call, { what, retryAfterMs, ...cause });
    },
    begin(error) {
      refusal = error;
      lengthMs = Math.min(Math.max(lengthMs * 2, SHORTEST_MS), LONGEST_MS);
      whileMs = Math.max(lengthMs, isVendorError(error) ? (error.retryAfterMs ?? 0) : 0);
      endsAt = Date.now() + whileMs;
    },
    end() {
      lengthMs = endsAt = 0;
    },
  };
}
