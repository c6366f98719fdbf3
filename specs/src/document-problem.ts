/** Something that keeps a document from being served. */
export interface DocumentProblem {
  /** The vendor whose document it is. */
  vendor: string;
  /** Path of the file, from the repository's top where it is below that. */
  file: string;
  line: number;
  column: number;
  what: string;
  remedy: string;
}

/** A problem in one line: `file:line:column`, what is wrong, and the remedy. */
export function formatProblem({ file, line, column, what, remedy }: DocumentProblem): string {
  return `${file}:${line}:${column} ${what}: ${remedy}`;
}
