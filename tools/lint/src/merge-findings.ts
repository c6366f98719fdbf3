import type { ToolFinding } from "./finding.ts";

/**
 * Rules of both tools that report the same kind of fault, where neither can be switched off because each
 * also finds what the other does not. Spectral's other twins are off in `.spectral.yaml`.
 */
const TWINS: [redocly: RegExp, spectral: RegExp][] = [
  [/^no-unresolved-refs$/, /^(invalid-ref|parser)$/],
  [
    /^(struct|spec-.*|no-invalid-schema-examples|no-enum-type-mismatch)$/,
    /^oas3-(schema|valid-schema-example)$/,
  ],
  [/^(operation-tag-defined|struct)$/, /^operation-tags$/],
  [/^(path-parameters-defined|struct)$/, /^carespec-error-responses$/],
];

/** Rules of Spectral that look at a whole file, which they misread while a reference in it is broken. */
const MISLED = /^oas3-|^array-items$/;

/** What linters say of each example whose schema it cannot use, and the keyword whose fault that is. */
const ERRORED: [message: RegExp, keyword: string][] = [
  [/^Example validation errored: type must be /, "type"],
  [/^(Example validation errored: )?Invalid regular expression/, "pattern"],
];

/**
 * One finding for each fault: without those that both tools, several uses of a component, or the examples
 * of a wrong schema report.
 */
export function mergeFindings(all: ToolFinding[]): ToolFinding[] {
  const findings = all.filter((finding, index) => !isErroredExample(finding, index, all));
  const redocly = findings.filter(({ tool }) => tool === "redocly");
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const id = JSON.stringify([
      finding.file,
      finding.line,
      finding.column,
      finding.rule,
      finding.message,
    ]);
    if (seen.has(id)) return false;
    seen.add(id);
    return finding.tool === "redocly" || !redocly.some((other) => covers(other, finding));
  });
}

/** Whether the fault is reported at the schema, or at an earlier example where it is not. */
function isErroredExample({ message }: ToolFinding, index: number, all: ToolFinding[]): boolean {
  const [, keyword] = ERRORED.find(([pattern]) => pattern.test(message)) ?? [];
  if (keyword === undefined) return false;
  return all.some(
    ({ rule, keys = [], message: other }, place) =>
      (/^(struct|oas3-schema)$/.test(rule) && keys.slice(-2).includes(keyword)) ||
      (other === message && place < index),
  );
}

function covers(redocly: ToolFinding, spectral: ToolFinding): boolean {
  if (redocly.file !== spectral.file) return false;
  const isBroken = redocly.rule === "no-unresolved-refs";
  if (isBroken && redocly.keys === undefined) return true; // Spectral reads what is left of the file.
  if (isBroken && spectral.keys?.length === 0 && MISLED.test(spectral.rule)) return true;
  const isTwin = TWINS.some(([one, other]) => one.test(redocly.rule) && other.test(spectral.rule));
  return isTwin && overlap(redocly.keys ?? [], spectral.keys ?? []);
}

/** Whether one place is at or in the other. */
function overlap(one: string[], other: string[]): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).join("\n") === other.slice(0, length).join("\n");
}
