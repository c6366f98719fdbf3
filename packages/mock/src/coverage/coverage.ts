/** How much of something is covered. */
export interface Share {
  covered: number;
  total: number;
  /** From 0 to 100 in tenths, rounded down; 100 where there is nothing to cover. */
  percent: number;
}

/** What shares are of, in the order of reports. */
export const MEASURES = [
  "operations",
  "statuses",
  "examples",
  "parameters",
  "values",
  "mediaTypes",
] as const;

export type Measure = (typeof MEASURES)[number];

/** An answer that the document describes. */
export interface CoveredAnswer {
  /** As the document writes it: `200`, `4XX` or `default`. */
  status: string;
  /** Whether it was answered at all. */
  covered: boolean;
  /** How often requests got it by what they said. */
  times: number;
  /** How often they got it because a `Prefer` or a fault chose it. */
  preferred: number;
}

/** A named example of a refusal or failure. */
export interface CoveredExample extends CoveredAnswer {
  example: string;
}

/** A part of requests. */
interface CoveredPart {
  /** Whether a request that was not refused had it. */
  covered: boolean;
  /** How many such requests had it. */
  times: number;
  /** How many refused requests had it. */
  refused: number;
}

export interface CoveredParameter extends CoveredPart {
  in: "query" | "header" | "path" | "cookie";
  name: string;
}

/** An enum value of a parameter or of a property of the body. */
export interface CoveredValue extends CoveredPart {
  /** For example `query/sort` or `body/address/kind`; `*` is each item of a list. */
  at: string;
  value: string;
}

export interface CoveredMediaType extends CoveredPart {
  mediaType: string;
}

/** An operation of a document, and what requests have met of it. */
export interface OperationCoverage {
  /** The operationId; for an operation without one, its method and path. */
  operation: string;
  method: string;
  path: string;
  /** Whether a request to it was neither refused nor faulted. */
  covered: boolean;
  /** All requests to it. */
  calls: number;
  /** Those refused by validation, a rule or the state. */
  refused: number;
  /** Those whose answer `Prefer` chose. */
  preferred: number;
  /** Those that a fault struck. */
  faulted: number;
  statuses: CoveredAnswer[];
  examples: CoveredExample[];
  parameters: CoveredParameter[];
  values: CoveredValue[];
  mediaTypes: CoveredMediaType[];
}

/** A vendor, or a document of the user's own. */
export interface VendorCoverage {
  vendor: string;
  title: string;
  /** Requests that no operation of the document matched. */
  unmatched: number;
  summary: Record<Measure, Share>;
  operations: OperationCoverage[];
}

/** What a run has met of the documents. */
export interface Coverage {
  /** The countings that it sums up, by their names. Two reports of one counting are not added. */
  countings: string[];
  vendors: VendorCoverage[];
}
