import type { UserConfig } from "tsdown";
import { stableChunks } from "./tsdown.chunks.ts";

/**
 * How every vendor's client is built. The checks of `/validate` are machine-written and long, so they
 * are minified; users read and step through the rest.
 *
 * @param bundled - packages whose code becomes a part of the client; default none
 */
export function clientBuild(bundled: string[] = []): UserConfig[] {
  const common: UserConfig = {
    platform: "neutral",
    target: "es2022",
    dts: { resolver: "oxc" },
    deps: { onlyBundle: bundled },
    ...stableChunks,
  };
  return [
    {
      ...common,
      entry: {
        index: "src/index.ts",
        operations: "src/operations.ts",
        testing: "src/testing.ts",
        opentelemetry: "src/gen/opentelemetry.ts",
      },
    },
    // The folder is the other build's too, which has emptied it. Files stay as they are, so that a
    // bundler leaves out what an application does not use.
    {
      ...common,
      entry: {
        validate: "src/gen/validate.ts",
        "validate-operations": "src/gen/validate-operations.ts",
      },
      unbundle: true,
      minify: true,
      clean: false,
    },
  ];
}
