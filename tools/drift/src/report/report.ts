import type { CountedFinding } from "../compare/finding.ts";
import type { OperationTally, Tally } from "../compare/tally.ts";
import type { SplitDocument } from "../locate/split-document.ts";
import { joinLacking } from "./join-lacking.ts";

/** A finding as reports have it. */
export interface ReportedFinding
  extends Pick<CountedFinding, "level" | "kind" | "place" | "text" | "count" | "first"> {
  /** From the top of the repository. */
  file: string;
  line: number;
}

/** What traffic says of an operation. */
export interface ReportedOperation {
  operationId: string;
  method: string;
  path: string;
  requests: number;
  confirms: {
    statuses: Record<string, number>;
    /**
     * How often each of the document's parts (properties, parameters, headers, bodies) was seen, by its
     * pointer from the operation; references are not mentioned.
     */
    parts: Record<string, number>;
    /** Names of the document's examples that were seen as they are. */
    examples: string[];
  };
  contradicts: ReportedFinding[];
  unknown: ReportedFinding[];
}

/** All of it. It holds no value of the traffic. */
export interface Report {
  vendor: string;
  /** The file's name, as far as it may be shown. */
  file: string;
  requests: number;
  /** How many answers were compared. */
  answers: number;
  operations: ReportedOperation[];
  /** Requests that fit no operation. */
  unknown: ReportedFinding[];
  /** Operations that were not seen. */
  unseen: string[];
  elsewhere: Record<string, number>;
  passedOver: Record<string, number>;
}

/** Makes a report of a tally. */
export function reportOf(
  tally: Tally,
  split: SplitDocument,
  { vendor, file }: Pick<Report, "vendor" | "file">,
): Report {
  const tallies = [...tally.operations.values()];
  const seen = tallies.filter(({ requests }) => requests > 0);
  return {
    ...{ vendor, file, requests: tally.requests, answers: answersOf(tally) },
    operations: seen.map((each) => operationOf(each, split)),
    unknown: findingsOf(tally.findings, split),
    unseen: tallies.filter(({ requests }) => requests === 0).map(nameOf),
    elsewhere: Object.fromEntries(tally.elsewhere),
    passedOver: Object.fromEntries(tally.passedOver),
  };
}

function answersOf({ operations }: Tally): number {
  const counts = [...operations.values()].flatMap(({ statuses }) => [...statuses.values()]);
  return counts.reduce((sum, each) => sum + each, 0);
}

function operationOf(tally: OperationTally, split: SplitDocument): ReportedOperation {
  const { placed, requests, statuses, seen, examples } = tally;
  const all = findingsOf(tally.findings, split);
  const inOrder = [...statuses].toSorted(([one], [other]) => Number(one) - Number(other));
  return {
    operationId: nameOf(tally),
    method: placed.method.toUpperCase(),
    path: placed.path,
    requests,
    confirms: {
      statuses: Object.fromEntries(inOrder),
      parts: partsOf(placed.pointer, seen),
      examples: [...examples].toSorted(),
    },
    contradicts: all.filter(({ level }) => level === "contradicts"),
    unknown: all.filter(({ level }) => level === "unknown"),
  };
}

function partsOf(operation: string, seen: OperationTally["seen"]): Record<string, number> {
  const inner = (pointer: string) => pointer.replace(`${operation}/`, "");
  return Object.fromEntries([...seen].map(([pointer, { count }]) => [inner(pointer), count]));
}

function nameOf({ placed: { operation, method, path } }: OperationTally): string {
  return operation.operationId ?? `${method.toUpperCase()} ${path}`;
}

function findingsOf(
  findings: Map<string, CountedFinding>,
  split: SplitDocument,
): ReportedFinding[] {
  return joinLacking(findings.values()).map(({ level, kind, place, text, count, first, keys }) => {
    const { shownFile, line } = split.find(keys);
    return { level, kind, place, text, count, first, file: shownFile, line };
  });
}

/** All findings of a report, of a level. */
export function allFindings(report: Report, level: CountedFinding["level"]): ReportedFinding[] {
  const own = report.operations.flatMap((each) => each[level]);
  return level === "unknown" ? [...own, ...report.unknown] : own;
}
