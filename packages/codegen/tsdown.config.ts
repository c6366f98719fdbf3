import { defineConfig } from "tsdown";
import { writeLicenses } from "../../licenses.config.ts";
import { stableChunks } from "../../tsdown.chunks.ts";

/** Packages of other authors whose code becomes a part of the generator. */
const BUNDLED = [
  "@redocly/openapi-core",
  "@scalar/helpers",
  "@scalar/openapi-upgrader",
  "ansi-colors",
  "change-case",
  "openapi-typescript",
  "supports-color",
];

/** The two functions that are used of a module with many others. */
const UTILS = `
exports.isTruthy = Boolean;
exports.isPlainObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
`;

/** openapi-typescript also brings a linter and parsers, which the generator never calls. */
const WITHOUT_LINTER = {
  name: "without-linter",
  resolveId(source: string, importer = "") {
    if (source === "./utils" && /openapi-core[/\\]lib[/\\]ref-utils/.test(importer))
      return "\0utils.cjs";
    const isUnused = source === "@redocly/openapi-core" || source === "parse-json";
    return isUnused ? { id: source, external: true, moduleSideEffects: false } : undefined;
  },
  load: (id: string) => (id === "\0utils.cjs" ? UTILS : undefined),
};

/** Writes the notices of the packages whose code is left in the bundle. */
const LICENSES = {
  name: "licenses",
  writeBundle(_: unknown, output: Record<string, { moduleIds?: string[] }>) {
    const modules = Object.values(output).flatMap(({ moduleIds = [] }) => moduleIds);
    const files = modules.filter(
      (file) => file.includes("node_modules") && !file.endsWith(".d.ts"),
    );
    writeLicenses(import.meta.dirname, "dist", [...new Set(files)].sort());
  },
};

export default defineConfig({
  entry: ["src/index.ts", "src/main.ts"],
  platform: "node",
  target: "node20.19",
  fixedExtension: false,
  ...stableChunks,
  // The declarations of `index.ts` need no other file's.
  dts: { oxc: true, entry: "src/index.ts" },
  deps: {
    onlyBundle: BUNDLED,
  },
  treeshake: { moduleSideEffects: [{ test: /node_modules/, sideEffects: false }] },
  plugins: [WITHOUT_LINTER, LICENSES],
});
