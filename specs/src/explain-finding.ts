import type { DocumentProblem } from "./document-problem.ts";

/** What Redocly reports at a place. */
export interface Finding extends Pick<DocumentProblem, "file" | "line" | "column"> {
  /** The rule that reports it. */
  rule: string;
  message: string;
}

type Explanation = Pick<DocumentProblem, "what" | "remedy">;

/** Redocly's words, and ours for them; the first one that fits. */
const EXPLANATIONS: [RegExp, (...groups: string[]) => Explanation][] = [
  [
    /^Failed to parse: (.*?)(?: in ".*" \(\d+:\d+\))?$/s,
    (reason = "") => ({
      what: `this is not YAML (${reason})`,
      remedy: "correct the indentation, quotes or brackets here",
    }),
  ],
  [
    /^Can't resolve \$ref: ENOENT: .* '(.*)'$/s,
    (file = "") => ({
      what: `the $ref leads to ${file}, which does not exist`,
      remedy: "write that file or correct the $ref",
    }),
  ],
  [
    /^Can't resolve \$ref/,
    () => ({ what: "the $ref leads nowhere", remedy: "correct it, or add what it names" }),
  ],
  [
    /^Expected type `(.*)` but got `(.*)`\.?$/,
    (expected = "", got = "") => ({
      what: `this must be of type ${expected}, but is of type ${got}`,
      remedy: "correct the value",
    }),
  ],
  [
    /^the operation has no x-evidence$/,
    () => ({
      what: "the operation has no x-evidence with a status",
      remedy: 'add it, as "Changing a document" in CONTRIBUTING.md shows',
    }),
  ],
];

/** Says in words what is wrong and how to mend it. */
export function explainFinding({ message }: Pick<Finding, "message">): Explanation {
  const text = message.trim();
  for (const [pattern, explain] of EXPLANATIONS) {
    const match = pattern.exec(text);
    if (match) return explain(...match.slice(1));
  }
  return { what: text.replaceAll("`", "").replace(/\.$/, ""), remedy: "correct the document here" };
}
