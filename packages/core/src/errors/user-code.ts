import { UnusableSecretError } from "../secret.ts";
import { type FailedCall, isVendorError, VendorError } from "./vendor-error.ts";

/**
 * The error of a call during which a function that the user gave the client threw: `thrown` itself
 * where it is a client's error, else an error whose cause it is.
 *
 * @param what - what failed, in a few words
 */
export function errorOfThrown(
  call: FailedCall,
  what: string,
  thrown: unknown,
  Kind: typeof VendorError = VendorError,
): VendorError {
  if (isVendorError(thrown)) return thrown;
  const isOurs = thrown instanceof UnusableSecretError;
  return new Kind(call, { what: isOurs ? thrown.message : `${what}: ${nameOf(thrown)}`, thrown });
}

/** Runs a function of the user's. What it throws becomes the cause of the call's error. */
export function runUserCode<Result>(call: FailedCall, what: string, run: () => Result): Result {
  try {
    return run();
  } catch (thrown) {
    throw errorOfThrown(call, what, thrown);
  }
}

/** Name and code of an error. Its message may quote a secret; an odd name or code is left out too. */
function nameOf(thrown: unknown): string {
  const { name, code } = Object(thrown) as { name?: unknown; code?: unknown };
  const parts = [
    ...(/^[A-Z][A-Za-z]*$/.test(String(name)) ? [name] : ["an error"]),
    ...(/^[A-Z][A-Z\d_]*$/.test(String(code)) ? [code] : []),
  ];
  return parts.join(" ");
}
