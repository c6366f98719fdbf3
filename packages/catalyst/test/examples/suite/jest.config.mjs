/** For a run within a test, as a consumer's own suite. */
export default {
  testMatch: ["**/*.jest.ts"],
  testEnvironment: "node",
  testTimeout: 60_000,
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": "@carespec/test-support/strip-types" },
  reporters: [
    "default",
    [
      "@carespec/mock/jest-reporter",
      { thresholds: { operations: 26 }, output: { json: process.env.SUITE_COVERAGE } },
    ],
  ],
};
