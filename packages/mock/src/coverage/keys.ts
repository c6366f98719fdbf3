/**
 * What became of a request: `accepted`; `refused` by validation, a rule or the state; `preferred`, where
 * `Prefer` chose the answer; `faulted`, where a fault did.
 */
export type Outcome = "accepted" | "refused" | "preferred" | "faulted";

/** Of what an operation's document lists, in which place and by which name. */
export type Item =
  | [kind: "status", status: string]
  | [kind: "example", status: string, example: string]
  | [kind: "parameter", place: string, name: string]
  | [kind: "value", at: string, value: string]
  | [kind: "mediaType", mediaType: string];

/** The status of an answer that the document does not describe. */
export const UNDOCUMENTED = "";

/** Under what a request is counted that no operation of the vendor matches. */
export function unmatchedKey(vendor: string): string {
  return JSON.stringify([vendor]);
}

/** Under what an item of an operation is counted; only documented items are. */
export function itemKey(vendor: string, operation: string, item: Item, outcome: Outcome): string {
  return JSON.stringify([vendor, operation, ...item, outcome]);
}

/** A place in a request as reports name it: `query/page`, or `body/address/kind`. */
export function atOf(part: string, keys: readonly string[]): string {
  return [part, ...keys].join("/");
}
