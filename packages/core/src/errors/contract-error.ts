import type { ContractIssue } from "../validator.ts";
import type { CalledOperation, Failure } from "./failure.ts";
import { VendorError } from "./vendor-error.ts";

/** A request or an answer breaks the vendor's document; only with a `validator`. */
export class ContractError extends VendorError {
  override name = "ContractError";
  /** The places, never with a value. */
  readonly issues: readonly ContractIssue[];

  constructor(call: CalledOperation, failure: Failure, issues: readonly ContractIssue[]) {
    const [first] = issues;
    const what = `${failure.what} breaks the document: ${first?.at} ${first?.message}`;
    super(call, { ...failure, what });
    this.issues = issues;
  }
}
