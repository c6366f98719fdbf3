import {
  type Coverage,
  MEASURES,
  type OperationCoverage,
  type VendorCoverage,
} from "../coverage.ts";
import { callsInWords, LABELS, placeOf } from "../labels.ts";
import { missingOf, onlyPreferred } from "../missing.ts";

/** Writes a report as Markdown that fits a job's summary on GitHub, and is readable as it is. */
export function toMarkdown({ vendors }: Coverage): string {
  if (vendors.length === 0) return "# Coverage\n\nNo document.\n";
  return vendors.map(vendorText).join("\n");
}

function vendorText(vendor: VendorCoverage): string {
  const { title, vendor: name, unmatched, summary, operations } = vendor;
  const shares = MEASURES.map((measure) => {
    const { covered, total, percent } = summary[measure];
    return `| ${LABELS[measure]} | ${covered} of ${total} | ${percent} % |`;
  });
  const lines = [`# Coverage of ${text(title)} (${text(name)})`, ""];
  lines.push("| | covered | |", "|---|---|---|", ...shares, "");
  const uncalled = operations.filter((operation) => operation.calls === 0);
  if (uncalled.length > 0) lines.push("## Not called", "", ...uncalled.map(uncalledLine), "");
  lines.push(...operations.filter(({ calls }) => calls > 0).flatMap(operationLines));
  if (unmatched > 0) lines.push(`${unmatched} requests matched no operation.`, "");
  return lines.join("\n");
}

function uncalledLine(operation: OperationCoverage): string {
  const place = placeOf(operation);
  return `- ${operation.operation === place ? "" : `${text(operation.operation)}: `}${code(place)}`;
}

function operationLines(operation: OperationCoverage): string[] {
  const missing = missingOf(operation);
  const preferred = onlyPreferred(operation);
  if (missing.length === 0 && preferred.length === 0 && operation.covered) return [];
  const told = `${code(placeOf(operation))}: ${callsInWords(operation)}`;
  const lines = [`## ${text(operation.operation)}`, "", told, ""];
  if (!operation.covered) lines.push("- no request was accepted");
  for (const { kind, names } of missing) {
    lines.push(`- ${LABELS[kind]} not covered: ${names.map(code).join(", ")}`);
  }
  if (preferred.length > 0) {
    lines.push(`- only by Prefer or a fault: ${preferred.map(code).join(", ")}`);
  }
  return [...lines, ""];
}

/** Text of a document, which may have anything in it. */
function text(value: string): string {
  return value.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|&~]/g, "\\$&");
}

/** A name as code; within it only backticks have a meaning. */
function code(value: string): string {
  const line = value.replace(/\s+/g, " ");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : fence + line + fence;
}
