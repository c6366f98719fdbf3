import { defineConfig } from "tsdown";
import { stableChunks } from "../../tsdown.chunks.ts";

export default defineConfig({
  entry: ["src/index.ts", "src/main.ts"],
  platform: "node",
  target: "node20.19",
  fixedExtension: false,
  ...stableChunks,
  // The declarations of `index.ts` need no other file's.
  dts: { oxc: true, entry: "src/index.ts" },
  deps: { onlyBundle: [] },
});
