import { defineConfig } from "tsdown";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/cli.ts",
    "src/control/client.ts",
    "src/testing.ts",
    "src/vitest.ts",
    "src/msw.ts",
    "src/kit.ts",
    "src/vendors/*/index.ts",
  ],
  // Vendors are found at run time by their folders, so the folders stay.
  unbundle: true,
  platform: "node",
  target: "node22",
  fixedExtension: false,
  dts: { tsconfig: "../../tsconfig.bundle.json" },
});
