import type { CalledOperation } from "./failure.ts";
import { isVendorError, VendorError } from "./vendor-error.ts";

/**
 * The error of a call during which an option's function threw, or an argument could not be sent:
 * `thrown` itself where it is a client's error, otherwise an error with `thrown` as its cause.
 */
export function errorOfThrown(
  call: CalledOperation,
  thrown: unknown,
  Kind: typeof VendorError = VendorError,
): VendorError {
  if (isVendorError(thrown)) return thrown;
  // Its message can quote a secret.
  return new Kind(call, { what: "an option threw, see cause", thrown });
}
