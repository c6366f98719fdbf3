import { type CoverageReporterOptions, CoverageRun } from "./runners/coverage-run.ts";

export type { CoverageReporterOptions } from "./runners/coverage-run.ts";

/**
 * The same as the reporter for Vitest, for Jest 29 and later: it prints, at the end of a run, what the tests
 * have met of the mocks' documents, and fails the run below thresholds.
 *
 * @example
 * reporters: ["default", ["@carespec/mock/jest-reporter", { thresholds: { operations: 80 } }]]
 */
export default class CoverageReporter {
  readonly #run: CoverageRun;
  #failures: string[] = [];

  /** @param _globalConfig - Jest's own, which is not used */
  constructor(_globalConfig?: unknown, options: CoverageReporterOptions = {}) {
    this.#run = new CoverageRun(options);
    // Jest starts its workers later.
    this.#run.prepare();
  }

  onRunStart(): void {
    this.#run.begin();
  }

  /** Prints and writes the report. */
  async onRunComplete(): Promise<void> {
    this.#failures = await this.#run.finish();
  }

  /** Jest asks for it at the end, and fails the run. */
  getLastError(): Error | undefined {
    return this.#failures.length > 0 ? new Error(this.#failures.join("\n")) : undefined;
  }
}
