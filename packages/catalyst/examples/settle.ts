import { isVendorError, type VendorError } from "@carespec/catalyst";

/** Whether the same request may do better in a moment. */
function isPassing({ name, status = 0 }: VendorError): boolean {
  const isLost = ["NetworkError", "TimeoutError", "UnparsableError"].includes(name);
  return isLost || status === 429 || status >= 500;
}

/**
 * The client's option `retry`: what fails for a moment is repeated up to eight times. A POST only where
 * the vendor refused it: of a lost answer nobody knows whether the request was done, see `settle`.
 */
export const retry = {
  limit: 8,
  shouldRetry: (error: VendorError) =>
    isPassing(error) && (error.method !== "POST" || error.status === 429),
};

/** Repeats what has no further effect, more often than a call repeats itself. */
export async function repeat<Result>(call: () => Promise<Result>): Promise<Result> {
  for (let left = 8; ; left -= 1) {
    try {
      return await call();
    } catch (error) {
      if (left === 0 || !isVendorError(error) || !isPassing(error)) throw error;
    }
  }
}

/**
 * Writes, and where that fails looks whether it was done all the same; only if not, writes again.
 *
 * @throws what `write` rejects with, where it was not done and repeating does not help
 */
export async function settle(
  write: () => Promise<unknown>,
  isDone: () => Promise<boolean>,
): Promise<void> {
  await repeat(async () => {
    try {
      await write();
    } catch (error) {
      if (!(await repeat(isDone))) throw error;
    }
  });
}
