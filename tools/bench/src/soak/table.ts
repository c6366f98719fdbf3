/** One thing that a soak has measured. */
export interface Result {
  what: string;
  found: string | number;
  isGood: boolean;
}

/** The results as lines with a verdict each. */
export function toTable(title: string, results: Result[]): string {
  const width = Math.max(...results.map(({ what }) => what.length));
  const lines = results.map(
    ({ what, found, isGood }) => `  ${isGood ? "ok  " : "FAIL"}  ${what.padEnd(width)}  ${found}`,
  );
  return `${title}\n${lines.join("\n")}\n`;
}
