import type { CalledOperation, Failure } from "./errors/failure.ts";
import type { VendorError } from "./errors/vendor-error.ts";

/** One place where a value breaks the document. It never holds the value. */
export interface ContractIssue {
  /** JSON pointer into the value; empty for the value itself. */
  readonly at: string;
  readonly message: string;
}

/** What an answer is whose body is checked. */
export interface CheckedAnswer extends Omit<Failure, "what"> {
  readonly status: number;
  /** Parsed. */
  readonly body: unknown;
}

/**
 * Checks values against a vendor's document; the package's `/validate` makes one. Each function
 * gives the error that a call rejects with, most often a `ContractError`; `undefined` for a value
 * that is valid or not checked.
 */
export interface Validator {
  request?(call: CalledOperation, body: unknown): VendorError | undefined;
  response?(call: CalledOperation, answer: CheckedAnswer): VendorError | undefined;
}
