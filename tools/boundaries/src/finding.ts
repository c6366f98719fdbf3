/** One place that breaks a rule. */
export interface Finding {
  /** Path from the repository's top. */
  path: string;
  /** From 1; left out for the whole file. */
  line?: number;
  /** What is wrong and what to do. */
  message: string;
}

/** A finding as one line that editors turn into a link. */
export function formatFinding({ path, line, message }: Finding): string {
  return `${path}${line === undefined ? "" : `:${line}`}  ${message}`;
}
