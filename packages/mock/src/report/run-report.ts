import { UserError } from "@carespec/command";
import type { Measure } from "../coverage/coverage.ts";
import { formatOf } from "../coverage/formats/formats.ts";
import { mergeCoverage } from "../coverage/merge.ts";
import { selectVendors } from "../coverage/select-vendors.ts";
import { missedThresholds, type Thresholds } from "../coverage/thresholds.ts";
import { writeReport } from "../coverage/write-report.ts";
import { refusalOf } from "../expect/describe.ts";
import type { JournalEntry } from "../journal/entry.ts";
import { readBreaches } from "./breach-report.ts";
import { fetchReport, fetchUnexpected } from "./fetch-report.ts";
import { readReportFile } from "./report-file.ts";

/** What the command line of `carespec-mock report` says. */
export type ReportFlags = {
  url?: string;
  controlToken?: string;
  session?: string;
  vendor?: string[];
  strict?: boolean;
  format: string;
  output?: string;
  maxBreaches?: number;
} & { [M in Measure as `min${Capitalize<M>}`]?: number };

const DEFAULT_URL = "http://127.0.0.1:4010";

/**
 * Merges the reports of files and of a running mock, writes the result, and prints a line for each
 * threshold that is missed, and with `strict` for each refusal that nobody expected; then the exit code is 1.
 *
 * @throws UserError for what cannot be read or written
 */
export async function runReport(files: readonly string[], flags: ReportFlags): Promise<void> {
  const { session, vendor, output, controlToken: token } = flags;
  const { write } = formatOf(flags.format);
  const url = flags.url ?? (files.length === 0 ? DEFAULT_URL : undefined);
  if (session !== undefined && url === undefined) {
    throw new UserError("--session has no effect on files: add --url URL, or leave it out");
  }
  if (flags.strict && url === undefined) {
    throw new UserError("--strict asks a running mock: add --url URL, or leave it out");
  }
  const reports = files.map(readReportFile);
  if (url !== undefined) reports.push(await fetchReport(url, { session, token }));
  const coverage = selectVendors(mergeCoverage(reports), vendor);
  const thresholds = thresholdsOf(flags);
  const refused =
    flags.strict && url !== undefined ? await fetchUnexpected(url, { session, token }) : [];
  const refusals = refused.filter((entry) => isOf(entry, vendor)).map(refusalOf);
  const text = write(coverage, thresholds, flags.strict ? refusals : undefined);
  if (output === undefined) process.stdout.write(text);
  else writeReport(output, text);
  const unexpected = refusals.map((line) => `refused, and nobody expected it: ${line}`);
  const missed = [...missedThresholds(coverage, thresholds), ...unexpected];
  if (flags.maxBreaches !== undefined) {
    const most = flags.maxBreaches;
    const { lines, count } = await readBreaches(url ?? DEFAULT_URL, token);
    if (count > most) missed.push(...lines, `${count} breaches of the document, more than ${most}`);
  }
  for (const line of missed) process.stderr.write(`carespec-mock: ${line}\n`);
  if (missed.length > 0) process.exitCode = 1;
}

/** What reached no vendor counts for any. */
function isOf({ vendor }: JournalEntry, vendors: readonly string[] | undefined): boolean {
  return vendor === null || vendors === undefined || vendors.includes(vendor);
}

function thresholdsOf(flags: ReportFlags): Thresholds {
  return {
    operations: flags.minOperations,
    statuses: flags.minStatuses,
    examples: flags.minExamples,
    parameters: flags.minParameters,
    values: flags.minValues,
    mediaTypes: flags.minMediaTypes,
  };
}
