/** A way in which a forwarded request or its answer differs from the document. */
export interface ContractBreach {
  direction: "request" | "answer";
  /** `undocumented` for what the document does not forbid, and does not describe either. */
  kind: "breach" | "undocumented";
  /** In words, without values of the request or the answer. */
  text: string;
  /** JSON pointer into the document. */
  pointer: string;
}
