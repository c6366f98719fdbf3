import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Coverage } from "../coverage/coverage.ts";
import { type FormatName, formatOf } from "../coverage/formats/formats.ts";
import { toText } from "../coverage/formats/text.ts";
import { mergeCoverage } from "../coverage/merge.ts";
import { selectVendors } from "../coverage/select-vendors.ts";
import { missedThresholds, type Thresholds } from "../coverage/thresholds.ts";
import { writeReport } from "../coverage/write-report.ts";
import { COVERAGE_VARIABLE } from "../coverage-folder.ts";
import { collectReports, emptyFolder } from "../report/collect-reports.ts";

/** What the reporter does beside printing. */
export interface CoverageReporterOptions {
  /** The least share of each kind, in percent, for each vendor; below one, the run fails. Default none. */
  thresholds?: Thresholds;
  /** Files to write, by format. Default none. */
  output?: Partial<Record<FormatName, string>>;
  /** Only these vendors. Default all that the mocks serve. */
  vendors?: string[];
}

/** The coverage of all mocks of a run, in whatever process, for the reporter of any test runner. */
export class CoverageRun {
  readonly #options: CoverageReporterOptions;
  /** The folder that is removed at the end; `undefined` where the user has named one. */
  #own: string | undefined;

  constructor(options: CoverageReporterOptions = {}) {
    this.#options = options;
  }

  /** To be called before workers are started, which inherit the environment. */
  prepare(): void {
    if (process.env[COVERAGE_VARIABLE]) return;
    this.#own = mkdtempSync(join(tmpdir(), "carespec-coverage-"));
    process.env[COVERAGE_VARIABLE] = this.#own;
    process.once("exit", () => this.#remove());
  }

  /** Forgets what closed mocks have left: in watch mode, each run is counted by itself. */
  begin(): void {
    emptyFolder(folder());
  }

  /**
   * Prints and writes the report.
   *
   * @returns why the run fails, a line each; they are printed already
   */
  async finish(): Promise<string[]> {
    const failures: string[] = [];
    try {
      const { reports, lost } = await collectReports(folder());
      for (const url of lost) tell(`the mock at ${url} ended without its coverage: close it`);
      const coverage = selectVendors(mergeCoverage(reports), this.#options.vendors);
      failures.push(...this.#report(coverage));
    } catch (error) {
      failures.push((error as Error).message);
    }
    failures.forEach(tell);
    return failures;
  }

  #report(coverage: Coverage): string[] {
    const { thresholds = {}, output = {} } = this.#options;
    process.stdout.write(`\n${toText(coverage)}`);
    for (const [format, file] of Object.entries(output)) {
      writeReport(file, formatOf(format).write(coverage, thresholds));
    }
    const missed = missedThresholds(coverage, thresholds);
    if (coverage.vendors.length > 0) return missed;
    const nothing = "no mock has left its coverage: close mocks at the end of a test file";
    if (Object.values(thresholds).some((least) => least !== undefined)) return [nothing, ...missed];
    tell(nothing);
    return missed;
  }

  #remove(): void {
    if (this.#own) rmSync(this.#own, { recursive: true, force: true });
  }
}

function folder(): string {
  return process.env[COVERAGE_VARIABLE] ?? "";
}

function tell(text: string): void {
  process.stderr.write(`carespec-mock: ${text}\n`);
}
