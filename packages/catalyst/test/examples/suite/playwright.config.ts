import type { PlaywrightMockWorker } from "@carespec/mock/playwright";
import { defineConfig } from "@playwright/test";

const { SUITE_JUNIT, SUITE_COVERAGE, SUITE_FOLDER = "", CHROMIUM_PATH = "" } = process.env;

/** For a run within a test, as a consumer's own suite. */
export default defineConfig<object, PlaywrightMockWorker>({
  testMatch: "*.pw.ts",
  outputDir: SUITE_FOLDER,
  workers: 1,
  timeout: 60_000,
  reporter: [
    ["junit", { outputFile: SUITE_JUNIT }],
    [
      "@carespec/mock/playwright-reporter",
      { thresholds: { operations: 26 }, output: { json: SUITE_COVERAGE } },
    ],
  ],
  use: {
    mockOptions: { vendors: ["catalyst"], check: true },
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
  },
});
