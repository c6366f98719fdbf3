import type { Evidence, Operation, PlacedOperation } from "@carespec/document";

/** An operation that has all that the site shows of it; `readVendorDocument` checks that. */
export interface SiteOperation extends Operation {
  /** The first one decides where the reference shows it. */
  tags: [string, ...string[]];
  "x-evidence": Evidence;
}

/** A {@link SiteOperation} and its place in the document. */
export interface OperationEntry extends PlacedOperation {
  operation: SiteOperation;
}
