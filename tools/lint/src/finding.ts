/** Something that is wrong at a place of a document. */
export interface Finding {
  /** Path of the file, from the repository's top where it is below that. */
  file: string;
  line: number;
  column: number;
  /** Keys that lead to the place in the file; undefined where it cannot be parsed. */
  keys?: string[];
  rule: string;
  /** An error fails lint. */
  severity: "error" | "warning";
  /** What is wrong, and the remedy. */
  message: string;
  /** Path of the page that says why, for a rule of the house. */
  page?: string;
}

/** What lint has found in one document. */
export interface Verdict {
  /** Path of the root, from the repository's top where it is below that. */
  document: string;
  findings: Finding[];
  /** Findings that the document's waivers excuse. */
  waived: Finding[];
}

/** A finding of one tool, before findings are merged; its file is absolute. */
export interface ToolFinding extends Omit<Finding, "page"> {
  tool: "redocly" | "spectral";
}

/** The rule of files that no linter can read. */
export const UNREADABLE = "unreadable";

/** The order in which a reader goes through findings. */
export function byPlace(one: Finding, other: Finding): number {
  return (
    one.file.localeCompare(other.file, "en") || one.line - other.line || one.column - other.column
  );
}
