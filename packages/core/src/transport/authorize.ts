import type { AuthStrategy } from "../auth/strategy.ts";
import { AuthenticationError } from "../errors/authentication-error.ts";
import { errorOfThrown } from "../errors/user-code.ts";
import { abortError, bounded } from "./bounded.ts";
import { type Call, timeLeft } from "./call.ts";

/**
 * Sets the headers that authenticate the next attempt. The time of logins does not count as the
 * call's.
 */
export async function authorize(
  call: Call,
  headers: Record<string, string>,
  strategies: AuthStrategy[],
): Promise<void> {
  for (const { header, value } of strategies) {
    // Nobody waits for a login that starts now, or sees it fail.
    if (call.signal?.aborted) throw abortError(call);
    const given = value();
    if (typeof given === "string") headers[header] = given;
    else {
      // A login has its own timeouts; a person who reads terms has no timeout.
      const startedAt = performance.now();
      headers[header] = await bounded(call, Number.POSITIVE_INFINITY, () => given);
      call.endsAt += performance.now() - startedAt;
    }
  }
}

/** Tells the strategies that the vendor refused their values; resolves with whether one has another. */
export async function renew(
  call: Call,
  headers: Record<string, string>,
  strategies: AuthStrategy[],
): Promise<boolean> {
  let isNew = false;
  for (const { header, refused } of strategies) {
    if (await refused?.(headers[header] ?? "")) isNew = true;
  }
  return isNew && timeLeft(call) > 0;
}

/** What a function or a store of the user throws is the cause of an `AuthenticationError`. */
export function authenticating<Result>(call: Call, work: Promise<Result>): Promise<Result> {
  return work.catch((thrown) => {
    throw errorOfThrown(call, thrown, AuthenticationError);
  });
}
