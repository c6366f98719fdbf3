/** What a written client has. */
export interface ClientSummary {
  /** The document's title. */
  title: string;
  /** Options that take credentials, such as `apiKey`. */
  credentials: string[];
  /** In the document's order. */
  operations: OperationSummary[];
}

/** A method of a client. */
export interface OperationSummary {
  /** The method's name. */
  name: string;
  /** In capitals. */
  method: string;
  path: string;
  /** Whether it cannot be called without a request. */
  needsRequest: boolean;
  /** Whether a success has a body. */
  hasAnswer: boolean;
}
