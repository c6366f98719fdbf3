import { firstTest } from "./first-test.ts";
import { readmeOf } from "./readme.ts";
import { versionOf } from "./versions.ts";
import type { Workspace } from "./workspace.ts";

/** Writes what a workspace has beside its document and client: file name to content. */
export function workspaceFiles(workspace: Workspace): Record<string, string> {
  return {
    "package.json": json(manifestOf(workspace)),
    "tsconfig.json": json(TSCONFIG),
    ".gitignore": "node_modules/\n",
    "README.md": readmeOf(workspace),
    "test/client.test.ts": firstTest(workspace),
  };
}

function manifestOf({ name, document, skipUnsupported }: Workspace) {
  const skips = skipUnsupported ? " --skip-unsupported" : "";
  const generate = `carespec-codegen --document ${document} --out src/api${skips}`;
  const pinned = (...names: string[]) =>
    Object.fromEntries(names.map((one) => [one, versionOf(one)]));
  return {
    name,
    version: "0.0.0",
    private: true,
    type: "module",
    engines: { node: ">=22.18" },
    scripts: {
      generate,
      check: `${generate} --check && tsc`,
      mock: `carespec-mock --spec ${document} --stateful`,
      test: 'node --test "test/*.test.ts"',
    },
    dependencies: pinned("@carespec/core"),
    devDependencies: pinned("@carespec/codegen", "@carespec/mock", "@types/node", "typescript"),
  };
}

const TSCONFIG = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    module: "nodenext",
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ["src", "test"],
};

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
