import { dirname, relative, sep } from "node:path";
import { repositoryRoot, type VendorEntry } from "@carespec/document";
import { readCheckstyle } from "./checkstyle.ts";
import type { DocumentProblem } from "./document-problem.ts";
import { explainFinding, type Finding } from "./explain-finding.ts";
import { type RedoclyRun, runRedocly } from "./run-redocly.ts";

/** A vendor's document to look at. */
export type Root = Pick<VendorEntry, "name" | "root">;

const RULES = {
  rules: { struct: "error", "no-unresolved-refs": "error", "carespec/evidence": "error" },
};

/**
 * Finds what keeps documents from being served: YAML that cannot be parsed, references that lead
 * nowhere, values of a wrong type, operations without evidence. Lint finds much more.
 *
 * @returns problems in the order of vendors, files and lines; empty where all is well
 */
export async function findProblems(vendors: Root[]): Promise<DocumentProblem[]> {
  if (vendors.length === 0) return [];
  const apis = Object.fromEntries(vendors.map(({ name, root }) => [name, { root }]));
  const run = await runRedocly(
    "lint",
    { ...RULES, apis },
    "--format=checkstyle",
    "--max-problems=1000",
  );
  const ended = readEnd(run, vendors);
  if (ended) {
    // Redocly ends at a document that it cannot begin to read, without a look at the next.
    const others = vendors.filter(({ name }) => name !== ended.vendor);
    return inOrder(vendors, [ended, ...(await findProblems(others))]);
  }
  const findings = readCheckstyle(run.stdout);
  const isFirst = ({ message }: Finding) =>
    // A file that cannot be parsed is reported once more for each reference to it.
    !(/^Can't resolve/.test(message) && findings.some((other) => isCauseOf(other, message)));
  const problems = findings.filter(isFirst).map((finding) => {
    const { file, line, column } = finding;
    return {
      vendor: ownerOf(file, vendors),
      ...fromTop({ file, line, column }),
      ...explainFinding(finding),
    };
  });
  return inOrder(vendors, problems);
}

function isCauseOf({ message, line, column }: Finding, other: string): boolean {
  return message.startsWith("Failed to parse") && other.endsWith(`(${line}:${column})`);
}

/** The problem at which Redocly ended early, if it did. */
function readEnd(
  { status, stdout, stderr }: RedoclyRun,
  vendors: Root[],
): DocumentProblem | undefined {
  if (status === 0 || stdout.includes("<error")) return undefined;
  const api = [...stderr.matchAll(/ for api '([^']+)'/g)].at(-1)?.[1];
  const vendor = vendors.find(({ name }) => name === api) ?? vendors[0];
  if (!vendor) return undefined;
  const [, reason, line, column] = /^\s*- (.*) in ".*" \((\d+):(\d+)\)$/m.exec(stderr) ?? [];
  const place = { file: vendor.root, line: Number(line ?? 1), column: Number(column ?? 1) };
  const last = stderr.trim().split("\n").at(-1) ?? "";
  const message = reason ? `Failed to parse: ${reason}` : last;
  return { vendor: vendor.name, ...fromTop(place), ...explainFinding({ message }) };
}

function ownerOf(file: string, vendors: Root[]): string {
  const owner = vendors.find(({ root }) => file.startsWith(dirname(root) + sep));
  return (owner ?? vendors[0])?.name ?? "";
}

function fromTop<Place extends { file: string }>(place: Place): Place {
  const path = relative(repositoryRoot, place.file);
  return path.startsWith("..") ? place : { ...place, file: path.replaceAll(sep, "/") };
}

function inOrder(vendors: Root[], problems: DocumentProblem[]): DocumentProblem[] {
  return vendors.flatMap(({ name }) => problems.filter(({ vendor }) => vendor === name));
}
