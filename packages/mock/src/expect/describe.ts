import type { JournalEntry } from "../journal/entry.ts";
import type { Difference } from "./differences.ts";
import type { Expectation, Times } from "./expectation.ts";

/** Longer values are shortened, and longer lists. */
const LONGEST_VALUE = 200;
const MOST_LINES = 10;

/** The parts of a request that an expectation may have, and what they are called. */
const PARTS = [
  ["pathParameters", "path parameters"],
  ["query", "query"],
  ["headers", "headers"],
  ["body", "body"],
] as const;

/** A request and its answer in one line, for example `POST /library/readers → 201 (createReader)`. */
export function lineOf({ request, response, operation }: JournalEntry): string {
  const of = operation === undefined ? "" : ` (${operation})`;
  return `${request.method} ${request.path} → ${response.status || "connection cut"}${of}`;
}

/** The same with why it was refused. */
export function refusalOf(entry: JournalEntry): string {
  const { reason } = entry;
  return reason ? `${lineOf(entry)}: ${reason.text} [${reason.rule}]` : lineOf(entry);
}

/** What a test expects, for example `2 requests to createReader with this body`. */
export function expectedOf(expectation: Expectation): string {
  const { operation, vendor, method, path, status, refused } = expectation;
  const target = [method?.toUpperCase(), path].filter(Boolean).join(" ");
  const parts = PARTS.filter(([name]) => expectation[name] !== undefined).map(([, word]) => word);
  return [
    timesInWords(expectation.times),
    operation && `to ${operation}`,
    target && `to ${target}`,
    vendor && `of ${vendor}`,
    parts.length > 0 &&
      `with ${parts[0] === "path parameters" ? "these" : "this"} ${parts.join(", ")}`,
    status !== undefined && `answered with ${status}`,
    refused !== undefined && (refused ? "that was refused" : "that was not refused"),
  ]
    .filter(Boolean)
    .join(" ");
}

function timesInWords(times: Times = { atLeast: 1 }): string {
  const requests = (count: number) => `${count} ${count === 1 ? "request" : "requests"}`;
  if (typeof times === "number") return times === 0 ? "no request" : requests(times);
  const { atLeast, atMost } = times;
  if (atLeast === undefined) return `at most ${requests(atMost ?? 0)}`;
  if (atMost === undefined) return atLeast === 1 ? "a request" : `at least ${requests(atLeast)}`;
  return `${atLeast} to ${requests(atMost)}`;
}

/** Differences as lines, the first ones of many. */
export function differenceLines(differences: readonly Difference[]): string[] {
  const lines = differences.map(
    ({ at, expected, received }) =>
      `  ${at}: expected ${valueText(expected)}, received ${valueText(received)}`,
  );
  return shortened(lines, "differences");
}

/** The first lines, and how many there are besides. */
export function shortened(lines: readonly string[], what: string): string[] {
  if (lines.length <= MOST_LINES) return [...lines];
  return [...lines.slice(0, MOST_LINES), `  … and ${lines.length - MOST_LINES} more ${what}`];
}

/** A value as JSON, shortened; `nothing` where there is none. */
function valueText(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
