import type { FaultKind } from "../schema/fault.ts";
import type { Shape } from "../schema/shape.ts";

/** What kind of difference a finding is. */
export type FindingKind =
  | FaultKind
  | "operation"
  | "refused-operation"
  | "status"
  | "media-type"
  | "property"
  | "query-parameter"
  | "request-header"
  | "response-header"
  | "body"
  | "not-json"
  | "credentials";

/**
 * A difference between traffic and document. Its texts come from the document, from types and from names
 * that read like names; a value of the traffic is never in it, except a word outside an enum.
 */
export interface Finding {
  /** `contradicts`: the document says something else. `unknown`: it says nothing. */
  level: "contradicts" | "unknown";
  kind: FindingKind;
  /** Where in request or answer, for example `answer 200: [].phone`. */
  place: string;
  text: string;
  /** The way to the nearest part of the document from its top; references are not mentioned. */
  keys: readonly string[];
  /** What a draft adds to the document. */
  addition?: Addition;
}

/** What is missing in the document, without values. */
export interface Addition {
  /** JSON pointer into the bundled document, of what gets it. */
  pointer: string;
  name: string;
  shape: Shape;
}

/** A finding, how often it was made and where first. */
export interface CountedFinding extends Finding {
  count: number;
  /** Number of the first request in the file. */
  first: number;
}
