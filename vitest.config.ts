import { defaultExclude, defineConfig } from "vitest/config";
import { LongestFirst } from "./tools/test-support/src/longest-first.ts";

const TESTS = "{packages,specs,tools}/*/test/**";

/** A file's name says what its tests cost, and so to which of the projects it belongs. */
const named = (name: string) => [`${TESTS}/${name}`, `{docs,specs}/test/**/${name}`];

/**
 * The files of a vendor that a test adds to a copy of the house: they are not tests of this one.
 */
const FIXTURES = "**/test/fixtures/**";

/** Where TEST_SEED says so, tests run in an order of that seed: `TEST_SEED=7 npm test`. */
const seed = Number(process.env.TEST_SEED ?? 0);

export default defineConfig({
  // Workspace packages resolve to their sources. "import" and "module" stay out: vitest would hand
  // them on to Node's require(), and CommonJS would then meet ES modules, or bundlers' builds.
  ssr: { resolve: { conditions: ["@carespec/source", "node", "default"] } },
  test: {
    exclude: [...defaultExclude, FIXTURES],
    // What hangs fails. Busy machines are slow, and nothing here asserts how fast they are.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2,
    setupFiles: ["./tools/test-support/src/setup-file.ts"],
    // Workers and the commands that tests start load Prism, npm and compilers again and again.
    env: { NODE_COMPILE_CACHE: `${import.meta.dirname}/node_modules/.cache/node-compile` },
    sequence: { sequencer: LongestFirst, ...(seed > 0 && { shuffle: { tests: true }, seed }) },
    reporters: process.env.CI
      ? ["default", "./tools/test-support/src/summary-reporter.ts"]
      : ["default"],
    projects: [
      {
        // Turbo tasks of their folders, whose results turbo keeps: `npm test` runs them before the rest.
        extends: true,
        test: { name: "task", include: named("*.task.test.ts") },
      },
      {
        // Takes many seconds, so it starts first. Has a process to itself.
        extends: true,
        test: { name: "slow", include: named("*.slow.test.ts") },
      },
      {
        // Changes what a process has once (environment, exit code, listeners, global functions) and
        // cannot change it back. Has a process to itself.
        extends: true,
        test: { name: "process", include: named("*.process.test.ts") },
      },
      {
        // Everything else: leaves nothing behind, so that files share a process and its modules.
        extends: true,
        test: {
          name: "fast",
          include: named("*.test.ts"),
          exclude: named("*.{dist,process,slow,task}.test.ts"),
          isolate: false,
        },
      },
      // Some of them again, over the builds.
      "./vitest.dist.config.ts",
    ],
  },
});
