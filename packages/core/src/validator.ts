/** One place where a value breaks the document. It never holds the value. */
export interface ContractIssue {
  /** JSON pointer into the value; empty for the value itself. */
  readonly at: string;
  readonly message: string;
}

/** Checks values against a vendor's document; the package's `/validate` makes one. */
export interface Validator {
  /** What is wrong with a request's body; `undefined` where it is valid or not checked. */
  request?(operationId: string, body: unknown): readonly ContractIssue[] | undefined;
  /** What is wrong with an answer's parsed body; `undefined` where it is valid or not checked. */
  response?(
    operationId: string,
    status: number,
    body: unknown,
  ): readonly ContractIssue[] | undefined;
}
