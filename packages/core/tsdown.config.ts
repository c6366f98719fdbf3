import { defineConfig } from "tsdown";
import { stableChunks } from "../../tsdown.chunks.ts";

export default defineConfig({
  entry: ["src/index.ts", "src/vendor.ts", "src/compiled-validator.ts", "src/opentelemetry.ts"],
  platform: "neutral",
  target: "es2022",
  dts: { resolver: "oxc" },
  deps: { onlyBundle: ["openapi-fetch", "openapi-typescript-helpers"] },
  ...stableChunks,
});
