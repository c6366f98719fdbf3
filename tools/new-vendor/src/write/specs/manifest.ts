import type { VendorPlan } from "../../plan/vendor-plan.ts";

/** `package.json` of `specs/<vendor>`. */
export function specsManifest({ name, versionOf }: VendorPlan): object {
  return {
    name: `@carespec/spec-${name}`,
    version: "0.1.0",
    private: true,
    license: "MIT",
    type: "module",
    exports: { "./openapi.json": "./dist/openapi.json" },
    scripts: {
      bundle: "redocly bundle openapi.yaml --output dist/openapi.json",
      lint: "carespec-lint openapi.yaml",
      typecheck: "tsc -p .",
      test: `vitest run --root ../.. --project=!task specs/${name}/`,
    },
    devDependencies: {
      "@carespec/document": versionOf("packages/document"),
      "@carespec/lint": versionOf("tools/lint"),
      "@carespec/mock": versionOf("packages/mock"),
      "@carespec/mock-kit": versionOf("packages/mock-kit"),
      "@carespec/test-support": versionOf("tools/test-support"),
    },
  };
}
