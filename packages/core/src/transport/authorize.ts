import { AuthenticationError } from "../errors/authentication-error.ts";
import { errorOfThrown } from "../errors/user-code.ts";
import type { VendorError } from "../errors/vendor-error.ts";
import type { Call } from "./call.ts";
import { abortError, within } from "./limit.ts";
import type { AuthStrategy } from "./strategy.ts";

/**
 * The headers that authenticate the next attempt.
 *
 * @throws AuthenticationError where a strategy fails, or the error of its login
 */
export async function authorize(
  call: Call,
  strategies: readonly AuthStrategy[],
): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  let option: string | undefined;
  try {
    for (const { header, value, keepsTime } of strategies) {
      // Nobody waits for a login that starts now, or sees it fail.
      if (call.signal?.aborted) throw abortError(call);
      option = keepsTime ? "the login" : undefined;
      const given = value(call);
      headers[header] =
        typeof given === "string"
          ? given
          : await (keepsTime ? within(call, given) : fetched(call, given));
    }
    return headers;
  } catch (thrown) {
    throw errorOfThrown(call, thrown, AuthenticationError, option);
  }
}

/** Waits for a credential that a function of the user fetches, as long as an attempt may take. */
async function fetched(call: Call, given: Promise<string>): Promise<string> {
  return within(call, given, Math.min(call.timeoutMs, call.deadline.left())).catch((error) => {
    if (error.name !== "TimeoutError") throw error;
    throw new AuthenticationError(call, { what: "waited too long for a credential" });
  });
}

/**
 * Tells the strategies that the vendor refused their values; resolves with whether one has another.
 *
 * @throws AuthenticationError where a strategy fails, or the error that it throws
 */
export async function renew(
  call: Call,
  error: VendorError,
  refused: Readonly<Record<string, string>>,
  strategies: readonly AuthStrategy[],
): Promise<boolean> {
  let isNew = false;
  try {
    for (const strategy of strategies) {
      if (await strategy.refused?.(refused[strategy.header] ?? "", call, error)) isNew = true;
    }
    return isNew;
  } catch (thrown) {
    throw errorOfThrown(call, thrown, AuthenticationError);
  }
}
