import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineProject } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/** A source of a package that is built, as a test imports it. */
const SOURCE = new RegExp(`^${RegExp.escape(root)}packages/([^/]+)/src/(.+)\\.ts$`);

/** Tests that run over what is published as well: bundlers drop what they take for useless. */
const ADVERSARIAL = [
  "packages/mock/test/**/{cli-errors,random-connections,random-requests,robustness}*.test.ts",
  "packages/*/test/**/secrets.test.ts",
];

/** The build's file for a source that a test imports; throws where it is missing. */
function buildOf(source: string): string | undefined {
  const [, name, path] = SOURCE.exec(source) ?? [];
  if (name === undefined || !existsSync(`${root}packages/${name}/tsdown.config.ts`))
    return undefined;
  const built = `${root}packages/${name}/dist/${path}.js`;
  if (existsSync(built)) return built;
  throw new Error(`${built} is missing: run \`npm run build\`, or import what the build has`);
}

export default defineProject({
  // Without the condition `@carespec/source`, so that packages resolve as they do for users.
  ssr: { resolve: { conditions: ["node", "default"] } },
  plugins: [
    {
      name: "sources-to-builds",
      enforce: "pre",
      async resolveId(source, importer) {
        if (!importer?.includes("/test/")) return undefined;
        const resolved = await this.resolve(source, importer, { skipSelf: true });
        return resolved && buildOf(resolved.id);
      },
    },
  ],
  test: {
    name: "dist",
    isolate: false,
    maxWorkers: 2,
    setupFiles: [`${root}tools/test-support/src/setup-file.ts`],
    include: [...ADVERSARIAL, "packages/*/test/**/*.dist.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    // The builds are loaded by Node, as users load them.
    server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } },
  },
});
