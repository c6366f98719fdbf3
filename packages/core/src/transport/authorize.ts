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
  try {
    for (const { header, value, option, keepsTime } of strategies) {
      // Nobody waits for a login that starts now, or sees it fail.
      if (call.signal?.aborted) throw abortError(call);
      call.runs = option;
      const given = value(call);
      const leftMs = keepsTime ? undefined : Math.min(call.timeoutMs, call.deadline.left());
      const late = () => new AuthenticationError(call, { what: `waited too long for ${option}` });
      headers[header] = typeof given === "string" ? given : await within(call, given, leftMs, late);
    }
    return headers;
  } catch (thrown) {
    throw errorOfThrown(call, thrown, AuthenticationError);
  }
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
      call.runs = strategy.option;
      if (await strategy.refused?.(refused[strategy.header] ?? "", call, error)) isNew = true;
    }
    return isNew;
  } catch (thrown) {
    throw errorOfThrown(call, thrown, AuthenticationError);
  }
}
