import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/public.ts", "src/compiled-validator.ts", "src/opentelemetry.ts"],
  platform: "neutral",
  target: "es2022",
  dts: { resolver: "oxc" },
  deps: { onlyBundle: ["openapi-fetch", "openapi-typescript-helpers"] },
  // A cached build removes no file, so names that change with the content would pile up.
  hash: false,
});
