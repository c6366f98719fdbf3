import { defineConfig } from "vitest/config";

export default defineConfig({
  // Workspace packages resolve to their sources. "import" stays out: vitest would hand it on to
  // Node's require(), and Prism's and Spectral's CommonJS would then meet ES modules.
  ssr: { resolve: { conditions: ["@carespec/source", "module", "node", "default"] } },
  test: {
    include: ["{packages,tools}/*/test/**/*.test.ts", "docs/test/**/*.test.ts"],
    testTimeout: 20_000,
    // Its "module" build imports without file names, which Node does not resolve.
    server: { deps: { inline: [/@opentelemetry/] } },
    reporters: process.env.CI
      ? ["default", "./tools/conformance/src/summary-reporter.ts"]
      : ["default"],
  },
});
