import { existsSync } from "node:fs";
import { join } from "node:path";
import { listVendors } from "@carespec/document";
import { defineConfig, type UserConfig } from "tsdown";
import { stableChunks } from "../../tsdown.chunks.ts";
import { LIBRARIES, LIBRARIES_FOLDER } from "./scripts/libraries.ts";

/** What the mock loads of a vendor: its rules and state, and its login for `carespec-mock mcp`. */
const parts = listVendors()
  .flatMap(({ name, folder }) => [
    { name: `${name}/index`, file: join(folder, "mock", "index.ts") },
    { name: `${name}/facts`, file: join(folder, "vendor.ts") },
  ])
  .filter(({ file }) => existsSync(file));

const common: UserConfig = {
  platform: "node",
  target: "node22",
  fixedExtension: false,
  ...stableChunks,
  dts: { tsconfig: "../../tsconfig.bundle.json" },
  plugins: [
    {
      // Types of what `scripts/bundle.ts` bundles: no declaration needs them, or imports them.
      name: "types-of-prism",
      resolveId: (source) =>
        /^(@stoplight|fp-ts)\//.test(source)
          ? { id: source, external: true, moduleSideEffects: false }
          : undefined,
    },
  ],
};

export default defineConfig([
  {
    ...common,
    entry: [
      "src/index.ts",
      "src/cli.ts",
      "src/control/client.ts",
      "src/testing.ts",
      "src/vitest.ts",
      "src/vitest-reporter.ts",
      "src/jest.ts",
      "src/jest-reporter.ts",
      "src/playwright.ts",
      "src/playwright-reporter.ts",
      "src/cypress.ts",
      "src/cypress/support.ts",
      "src/msw.ts",
      "src/kit.ts",
    ],
    // Files find each other and the package's folders by their places, so the folders stay.
    unbundle: true,
    deps: { onlyBundle: LIBRARIES },
    outputOptions: {
      entryFileNames: ({ name }) => `${name.replace("node_modules/", `${LIBRARIES_FOLDER}/`)}.js`,
    },
  },
  {
    ...common,
    // Loaded by name at run time (src/vendors/load.ts, src/mcp/vendor-facts.ts); nothing imports their types.
    entry: Object.fromEntries(parts.map(({ name, file }) => [name, file])),
    outDir: "dist/vendors",
    // The folder is the other build's too, which has emptied it.
    clean: false,
    dts: false,
  },
]);
