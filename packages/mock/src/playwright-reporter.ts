import { type CoverageReporterOptions, CoverageRun } from "./runners/coverage-run.ts";

export type { CoverageReporterOptions } from "./runners/coverage-run.ts";

/**
 * The same as the reporter for Vitest, for Playwright: it prints, at the end of a run, what the tests have met
 * of the mocks' documents, and fails the run below thresholds. A mock that ran already counts where it has the
 * environment variable `CARESPEC_MOCK_COVERAGE` of the run; else ask it with `carespec-mock report`.
 *
 * @example
 * reporter: [["list"], ["@carespec/mock/playwright-reporter", { thresholds: { operations: 80 } }]]
 */
export default class CoverageReporter {
  readonly #run: CoverageRun;

  constructor(options: CoverageReporterOptions = {}) {
    this.#run = new CoverageRun(options);
    // Playwright starts its workers later.
    this.#run.prepare();
  }

  onBegin(): void {
    this.#run.begin();
  }

  /** Prints and writes the report. */
  async onEnd(): Promise<{ status: "failed" } | undefined> {
    const failures = await this.#run.finish();
    return failures.length > 0 ? { status: "failed" } : undefined;
  }

  /** Playwright's own reporter still prints the tests. */
  printsToStdio(): boolean {
    return false;
  }
}
