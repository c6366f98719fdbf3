import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** For a run within a test, as a consumer's own suite; the name keeps the file out of all other runs. */
export default defineConfig({
  cacheDir: join(tmpdir(), "carespec-sync-suite"),
  ssr: { resolve: { conditions: ["@carespec/source", "module", "node", "default"] } },
  test: {
    include: ["sync.suite.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: [
      "default",
      ["junit", { outputFile: process.env.SUITE_JUNIT }],
      [
        "@carespec/mock/vitest-reporter",
        { thresholds: { operations: 26 }, output: { json: process.env.SUITE_COVERAGE } },
      ],
    ],
  },
});
