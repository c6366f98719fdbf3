import { type CoverageReporterOptions, CoverageRun } from "./runners/coverage-run.ts";

export type { CoverageReporterOptions } from "./runners/coverage-run.ts";

/**
 * A reporter for Vitest 3 and later that prints, at the end of a run, what the tests have met of the
 * mocks' documents. It counts the mocks of all test files and worker processes, once each is closed, and
 * those that still listen at the end, such as one of a global setup.
 *
 * @example
 * test: { reporters: ["default", ["@carespec/mock/vitest-reporter", { thresholds: { operations: 80 } }]] }
 */
export default class CoverageReporter {
  readonly #run: CoverageRun;

  constructor(options: CoverageReporterOptions = {}) {
    this.#run = new CoverageRun(options);
  }

  /** Vitest calls it before it starts workers. */
  onInit(): void {
    this.#run.prepare();
  }

  onTestRunStart(): void {
    this.#run.begin();
  }

  /** Prints and writes the report. */
  async onTestRunEnd(): Promise<void> {
    const failures = await this.#run.finish();
    if (failures.length > 0) process.exitCode = 1;
  }
}
