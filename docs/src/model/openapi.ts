import type { Evidence, Operation, PlacedOperation } from "@carespec/document";

/** A sample that the reference shows beside an operation. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** An operation that has all that the site shows of it; `readVendorDocument` checks that. */
export interface SiteOperation extends Operation {
  /** The first one decides where the reference shows it. */
  tags: [string, ...string[]];
  "x-evidence": Evidence;
  "x-badges"?: { name: string; color?: string; position?: "before" | "after" }[];
  "x-codeSamples"?: CodeSample[];
}

/** A {@link SiteOperation} and its place in the document. */
export interface OperationEntry extends PlacedOperation {
  operation: SiteOperation;
}
