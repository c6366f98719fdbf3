import type { AuthStrategy } from "../auth/strategy.ts";
import type { Call } from "./call.ts";
import { abortError, unlessAborted } from "./limit.ts";

/**
 * The headers that authenticate the next attempt. The time of logins does not count as the call's:
 * a login has its own timeouts, and a person who reads terms has none.
 */
export async function authorize(
  call: Call,
  strategies: readonly AuthStrategy[],
): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const { header, value } of strategies) {
    // Nobody waits for a login that starts now, or sees it fail.
    if (call.signal?.aborted) throw abortError(call);
    const given = value();
    headers[header] =
      typeof given === "string" ? given : await call.deadline.pauseFor(unlessAborted(call, given));
  }
  return headers;
}

/** Tells the strategies that the vendor refused their values; resolves with whether one has another. */
export async function renew(
  refused: Readonly<Record<string, string>>,
  strategies: readonly AuthStrategy[],
): Promise<boolean> {
  let isNew = false;
  for (const strategy of strategies) {
    if (await strategy.refused?.(refused[strategy.header] ?? "")) isNew = true;
  }
  return isNew;
}
