/** How a client authenticates its requests, for one security scheme of the document. */
export interface AuthStrategy {
  /**
   * Name of the header that it sets, in lower case. Does not replace the header of a call that
   * brings it.
   */
  readonly header: string;
  /** The header's value for the next attempt. */
  readonly value: () => string | Promise<string>;
  /**
   * Called when the vendor refused a value (401). Resolves with whether another one can be tried;
   * the request is then repeated once with it, body included.
   */
  readonly refused?: (value: string) => boolean | Promise<boolean>;
}
