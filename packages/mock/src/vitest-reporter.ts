import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Coverage } from "./coverage/coverage.ts";
import { type FormatName, formatOf } from "./coverage/formats/formats.ts";
import { toText } from "./coverage/formats/text.ts";
import { mergeCoverage } from "./coverage/merge.ts";
import { selectVendors } from "./coverage/select-vendors.ts";
import { missedThresholds, type Thresholds } from "./coverage/thresholds.ts";
import { writeReport } from "./coverage/write-report.ts";
import { COVERAGE_VARIABLE } from "./coverage-folder.ts";
import { collectReports, emptyFolder } from "./report/collect-reports.ts";

/** What the reporter does beside printing. */
export interface CoverageReporterOptions {
  /** The least share of each kind, in percent, for each vendor; below one, the run fails. Default none. */
  thresholds?: Thresholds;
  /** Files to write, by format. Default none. */
  output?: Partial<Record<FormatName, string>>;
  /** Only these vendors. Default all that the mocks serve. */
  vendors?: string[];
}

/**
 * A reporter for Vitest 3 and later that prints, at the end of a run, what the tests have met of the
 * mocks' documents. It counts the mocks of all test files and worker processes, once each is closed, and
 * those that still listen at the end, such as one of a global setup.
 *
 * @example
 * test: { reporters: ["default", ["@carespec/mock/vitest-reporter", { thresholds: { operations: 80 } }]] }
 */
export default class CoverageReporter {
  readonly #options: CoverageReporterOptions;
  /** The folder that is removed at the end; `undefined` where the user has named one. */
  #own: string | undefined;

  constructor(options: CoverageReporterOptions = {}) {
    this.#options = options;
  }

  /** Vitest calls it before it starts workers, which inherit the environment. */
  onInit(): void {
    if (process.env[COVERAGE_VARIABLE]) return;
    this.#own = mkdtempSync(join(tmpdir(), "carespec-coverage-"));
    process.env[COVERAGE_VARIABLE] = this.#own;
    process.once("exit", () => this.#remove());
  }

  /** In watch mode, each run is counted by itself. */
  onTestRunStart(): void {
    emptyFolder(folder());
  }

  /** Prints and writes the report. */
  async onTestRunEnd(): Promise<void> {
    try {
      const { reports, lost } = await collectReports(folder());
      for (const url of lost) tell(`the mock at ${url} ended without its coverage: close it`);
      this.#report(selectVendors(mergeCoverage(reports), this.#options.vendors));
    } catch (error) {
      fail((error as Error).message);
    }
  }

  #report(coverage: Coverage): void {
    const { thresholds = {}, output = {} } = this.#options;
    process.stdout.write(`\n${toText(coverage)}`);
    for (const [format, file] of Object.entries(output)) {
      writeReport(file, formatOf(format).write(coverage, thresholds));
    }
    if (coverage.vendors.length === 0) {
      const needed = Object.values(thresholds).some((least) => least !== undefined);
      (needed ? fail : tell)(
        "no mock has left its coverage: close mocks at the end of a test file",
      );
    }
    missedThresholds(coverage, thresholds).forEach(fail);
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

function fail(text: string): void {
  tell(text);
  process.exitCode = 1;
}
