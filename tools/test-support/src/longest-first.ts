import { createHash } from "node:crypto";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Orders test files by their projects as vitest.config.ts lists them, the longest first, so that no
 * long file is left for the end of a run. Within a project the seed decides the order where tests
 * are shuffled, otherwise vitest does.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project }: TestSpecification) => this.ctx.projects.indexOf(project);
    return (await this.#withinProjects(files)).sort((a, b) => rank(a) - rank(b));
  }

  async #withinProjects(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { root, sequence } = this.ctx.config;
    if (!sequence.shuffle) return super.sort(files);
    // A path from the root, so that a seed means the same order in every checkout.
    const key = ({ moduleId }: TestSpecification) =>
      createHash("sha1")
        .update(`${sequence.seed} ${moduleId.slice(root.length)}`)
        .digest("hex");
    return [...files].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }
}
