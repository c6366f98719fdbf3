/**
 * What the mock does not do with a part of a document. `wrong` is a part that breaks another one,
 * `slow` one whose check a request can make take long;
 * `ignored` is a part that OpenAPI itself ignores, `fetched` tells where a part comes from.
 */
export type FindingKind =
  | "not served"
  | "not checked"
  | "not understood"
  | "wrong"
  | "slow"
  | "ignored"
  | "fetched";

/** One part of a document that is not served, not checked or not understood as it is written. */
export interface Finding {
  kind: FindingKind;
  /** The part's JSON pointer, after the name of its file; or line and column where the text is at fault. */
  place: string;
  /** What about it, in one line. */
  text: string;
}

/** A finding as one line. */
export function lineOf({ kind, place, text }: Finding): string {
  return `${place}: ${kind}: ${text}`;
}
