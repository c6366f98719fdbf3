import type { CalledOperation } from "./failure.ts";
import { isVendorError, VendorError } from "./vendor-error.ts";

/** A call, and the option whose function it runs, if any: what fails then is its. */
export interface Running extends CalledOperation {
  runs?: string | undefined;
}

/**
 * The error of a call during which an option's function threw, or an argument could not be sent:
 * `thrown` itself where it is a client's error, otherwise an error with `thrown` as its cause.
 */
export function errorOfThrown(
  call: Running,
  thrown: unknown,
  Kind: typeof VendorError = VendorError,
): VendorError {
  if (isVendorError(thrown)) return thrown;
  // Its message can quote a secret.
  return new Kind(call, { what: `${call.runs ?? "an option"} failed, see cause`, thrown });
}
