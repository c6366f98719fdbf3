import { defineConfig } from "vitest/config";

export default defineConfig({
  // Workspace packages resolve to their sources. "import" and "module" stay out: vitest would hand
  // them on to Node's require(), and CommonJS would then meet ES modules, or bundlers' builds.
  ssr: { resolve: { conditions: ["@carespec/source", "node", "default"] } },
  test: {
    include: ["{packages,tools}/*/test/**/*.test.ts", "docs/test/**/*.test.ts"],
    testTimeout: 20_000,
    reporters: process.env.CI
      ? ["default", "./tools/conformance/src/summary-reporter.ts"]
      : ["default"],
  },
});
