import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";

const COMPILERS = ["tools/runtimes/typescript-5.9", "tools/runtimes/typescript-6.0", "."];

/** Compiles a folder with TypeScript 5.9, 6 and 7, strictly; gives a line for each finding. */
export function compileFolder(folder: string): string[] {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    module: "nodenext",
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable"],
    types: ["node"],
    customConditions: ["@carespec/source"],
    skipLibCheck: true,
  };
  const config = { compilerOptions, include: ["case-*/**/*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  return COMPILERS.flatMap((place) => {
    const program = join(repositoryRoot, place, "node_modules/.bin/tsc");
    const { stdout, error } = spawnSync(program, ["-p", "."], { cwd: folder, encoding: "utf8" });
    if (error) throw error;
    return stdout
      .split("\n")
      .filter((line) => /error TS/.test(line))
      .map((line) => `${place}: ${line}`);
  });
}
