import { hidesWord } from "../match/words.ts";
import {
  allFindings,
  type Report,
  type ReportedFinding,
  type ReportedOperation,
} from "./report.ts";

const HIDDEN =
  "  {hidden}: a word that the document does not use and that may be somebody's; --word WORD shows it and drafts it";

/** A report for people, operation by operation. */
export function textOf(report: Report): string {
  const { vendor, file, requests, operations, unknown, unseen, elsewhere, passedOver } = report;
  const lines = [
    `${file}: ${counted(requests, "request")} of ${vendor}`,
    ...operations.flatMap(operationLines),
    ...(unknown.length > 0 ? ["", "Not in the document", ...unknown.map(findingLine)] : []),
    ...(unknown.some(({ place }) => hidesWord(place)) ? [HIDDEN] : []),
    ...listLines("Operations that were not seen", unseen),
    ...countLines("Requests to other hosts", elsewhere),
    ...countLines("Not compared", passedOver),
    "",
    summaryOf(report),
  ];
  return `${lines.join("\n")}\n`;
}

function operationLines(operation: ReportedOperation): string[] {
  const { operationId, method, path, requests, confirms, contradicts, unknown } = operation;
  const statuses = Object.entries(confirms.statuses).map(
    ([status, times]) => `${status} × ${times}`,
  );
  const { parts, examples } = confirms;
  const seen = [
    ...(statuses.length > 0 ? [`answers ${statuses.join(", ")}`] : ["no answers"]),
    counted(Object.keys(parts).length, "documented part"),
    ...(examples.length > 0
      ? [`${examples.length === 1 ? "example" : "examples"} ${examples.join(", ")}`]
      : []),
  ];
  return [
    "",
    `${operationId}  ${method} ${path}  ${counted(requests, "request")}`,
    `  confirms     ${seen.join("; ")}`,
    ...contradicts.map(findingLine),
    ...unknown.map(findingLine),
  ];
}

function findingLine({ level, place, text, count, first, file, line }: ReportedFinding): string {
  const times = count === 1 ? `request ${first}` : `${count} times, first in request ${first}`;
  return `  ${level.padEnd(11)}  ${place} ${text} (${times}; ${file}:${line})`;
}

function listLines(title: string, names: string[]): string[] {
  return names.length > 0 ? ["", `${title}: ${names.join(", ")}`] : [];
}

function countLines(title: string, counts: Record<string, number>): string[] {
  return listLines(title, toldCounts(Object.entries(counts)));
}

/** Counts in words, such as `bodies that are compressed (2)`. */
export function toldCounts(counts: Iterable<[name: string, count: number]>): string[] {
  return [...counts].map(([name, count]) => `${name} (${count})`);
}

function summaryOf(report: Report): string {
  const contradictions = allFindings(report, "contradicts").length;
  const unknown = allFindings(report, "unknown").length;
  const only = report.answers === 0 ? "Only requests were compared. " : "";
  if (contradictions + unknown === 0) {
    const isWhole = report.answers > 0 && Object.keys(report.passedOver).length === 0;
    const all = isWhole ? "all of it" : "all that was compared";
    return `${only}The document says ${all}, and nothing contradicts it.`;
  }
  return `${only}${counted(contradictions, "contradiction")}, ${counted(unknown, "difference")} that the document does not know.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
