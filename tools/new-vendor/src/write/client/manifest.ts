import type { VendorPlan } from "../../plan/vendor-plan.ts";

/** What a client exports, by path: source and built file. */
const ENTRIES: Record<string, [source: string, built: string]> = {
  ".": ["index.ts", "index"],
  "./operations": ["operations.ts", "operations"],
  "./validate": ["gen/validate.ts", "validate"],
  "./validate/operations": ["gen/validate-operations.ts", "validate-operations"],
  "./testing": ["testing.ts", "testing"],
  "./opentelemetry": ["gen/opentelemetry.ts", "opentelemetry"],
};

/** `package.json` of `packages/<vendor>`. */
export function clientManifest({ name, title, versionOf }: VendorPlan): object {
  const mock = versionOf("packages/mock");
  const entries = Object.entries(ENTRIES).map(([path, [source, built]]) => [
    path,
    {
      "@carespec/source": `./src/${source}`,
      types: `./dist/${built}.d.ts`,
      default: `./dist/${built}.js`,
    },
  ]);
  return {
    name: `@carespec/${name}`,
    version: "0.1.0",
    description: `Typed client of the ${title}`,
    keywords: ["api-client", ...new Set([name, "openapi"])],
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    publishConfig: { access: "public", provenance: true },
    exports: { ...Object.fromEntries(entries), "./package.json": "./package.json" },
    files: ["CHANGELOG.md", "SKILL.md", "dist"],
    scripts: {
      generate: `carespec-codegen ${name} --client`,
      check: `carespec-codegen ${name} --client --check`,
      build: "tsdown",
      typecheck: "tsc -p .",
      test: `vitest run --root ../.. --project=!task packages/${name}/`,
    },
    dependencies: { "@carespec/core": versionOf("packages/core") },
    devDependencies: {
      "@carespec/codegen": versionOf("packages/codegen"),
      "@carespec/mock": mock,
      [`@carespec/spec-${name}`]: "0.1.0",
      "@carespec/test-support": versionOf("tools/test-support"),
    },
    peerDependencies: { "@carespec/mock": mock, "@opentelemetry/api": "^1.9.0" },
    peerDependenciesMeta: {
      "@carespec/mock": { optional: true },
      "@opentelemetry/api": { optional: true },
    },
  };
}
