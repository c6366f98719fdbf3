import { githubCommand } from "@carespec/command";
import type { Finding, Verdict } from "./finding.ts";

/** How findings can be printed. */
export const FORMATS = ["text", "json", "github"] as const;

/** A name of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

/** Verdicts in a format, as lines with a count at the end. */
export function formatVerdicts(verdicts: Verdict[], format: Format, showWaived = false): string {
  if (format === "json")
    return `${JSON.stringify({ ...countAll(verdicts), documents: verdicts }, undefined, 2)}\n`;
  const line = format === "github" ? githubLine : textLine;
  return verdicts
    .flatMap((verdict) => [
      ...verdict.findings.map((finding) => line(finding)),
      ...(showWaived ? verdict.waived.map((finding) => line(finding, "waived")) : []),
      `${verdict.document}: ${countsOf(verdict)}`,
    ])
    .map((text) => `${text}\n`)
    .join("");
}

/** How many findings of each kind there are. */
export function countAll(verdicts: Verdict[]): {
  errors: number;
  warnings: number;
  waived: number;
} {
  const all = verdicts.flatMap(({ findings }) => findings);
  return {
    errors: all.filter(({ severity }) => severity === "error").length,
    warnings: all.filter(({ severity }) => severity === "warning").length,
    waived: verdicts.flatMap(({ waived }) => waived).length,
  };
}

function countsOf(verdict: Verdict): string {
  const { errors, warnings, waived } = countAll([verdict]);
  return `${plural(errors, "error")}, ${plural(warnings, "warning")}, ${waived} waived`;
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** A terminal makes `file:line:column` a link. */
function textLine(finding: Finding, kind?: "waived"): string {
  const { file, line, column, rule, message, page, severity } = finding;
  const mark = kind ?? (severity === "warning" ? severity : undefined);
  const words = [`${file}:${line}:${column}`, ...(mark ? [mark] : []), rule, message];
  return `${words.join(" ")}${page ? ` (${page})` : ""}`;
}

function githubLine(finding: Finding, kind?: "waived"): string {
  const { file, line, column, rule, message, page, severity } = finding;
  const command = kind ? "notice" : severity;
  const title = kind ? `${rule} (waived)` : rule;
  const text = page ? `${message} (${page})` : message;
  return githubCommand(command, { file, line, col: column, title }, text);
}
