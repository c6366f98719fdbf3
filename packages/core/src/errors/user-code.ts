import type { CalledOperation } from "./failure.ts";
import { isVendorError, VendorError } from "./vendor-error.ts";

/** What a function of the user threw, with the name of its option. */
class OptionFailure {
  readonly option: string;
  readonly thrown: unknown;

  constructor(option: string, thrown: unknown) {
    this.option = option;
    this.thrown = thrown;
  }
}

/** Runs a function of the user; an error of a call that it fails then names the option. */
export function runOption<Result>(option: string, work: () => Result): Result {
  const fail = (thrown: unknown): never => {
    throw isVendorError(thrown) ? thrown : new OptionFailure(option, thrown);
  };
  try {
    const result = work();
    return result instanceof Promise ? (result.catch(fail) as Result) : result;
  } catch (thrown) {
    return fail(thrown);
  }
}

/**
 * The error of a call during which an option's function threw, or an argument could not be sent:
 * `thrown` itself where it is a client's error, otherwise an error with `thrown` as its cause.
 *
 * @param option - what failed, where {@link runOption} has not said it
 */
export function errorOfThrown(
  call: CalledOperation,
  thrown: unknown,
  Kind: typeof VendorError = VendorError,
  option = "an option",
): VendorError {
  if (isVendorError(thrown)) return thrown;
  const failure = thrown instanceof OptionFailure ? thrown : new OptionFailure(option, thrown);
  // Its message can quote a secret.
  return new Kind(call, { what: `${failure.option} failed, see cause`, thrown: failure.thrown });
}
