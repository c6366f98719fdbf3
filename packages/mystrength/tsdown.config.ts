import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/validate.ts", "src/testing.ts", "src/opentelemetry.ts"],
  platform: "neutral",
  target: "es2022",
  dts: { resolver: "oxc" },
  deps: { onlyBundle: ["otpauth"] },
});
