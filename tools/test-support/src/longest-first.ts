import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Orders test files by their projects as vitest.config.ts lists them, the longest first, so that no
 * long file is left for the end of a run. Within a project vitest decides.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project }: TestSpecification) => this.ctx.projects.indexOf(project);
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
