import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { repositoryRoot } from "@carespec/document";

/** A comparison that takes longer does not end. */
const LONGEST_MS = 60_000;

/** An error that the compiler prints. */
export interface Diagnostic {
  file: string;
  /** From 1. */
  line: number;
  /** Its lines, the innermost reason last. */
  messages: string[];
}

/**
 * Compiles files with the repository's own TypeScript. Types that are made of each other overflow the stack
 * of the one that runs in JavaScript; the native one has no such limit.
 *
 * @param files - relative to the folder
 * @throws Error where the compiler fails itself
 */
export function runTsc(folder: string, files: readonly string[]): Diagnostic[] {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    module: "nodenext",
    moduleResolution: "nodenext",
    types: ["node"],
  };
  const project = join(folder, "tsconfig.checks.json");
  writeFileSync(project, JSON.stringify({ compilerOptions, files }));
  const require = createRequire(join(repositoryRoot, "package.json"));
  const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsc, "-p", project, "--pretty", "false"],
    {
      cwd: folder,
      encoding: "utf8",
      timeout: LONGEST_MS,
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  const found = diagnosticsIn(stdout, folder);
  if (status === 0 || found.length > 0) return found;
  throw new Error(`the compiler failed: ${stdout}${stderr}`);
}

function diagnosticsIn(output: string, folder: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const text of output.split(/\r?\n/)) {
    const [, file, line, message] = /^(\S.*)\((\d+),\d+\): error TS\d+: (.*)$/.exec(text) ?? [];
    if (file && message)
      found.push({ file: resolve(folder, file), line: Number(line), messages: [message] });
    else if (/^\s+\S/.test(text)) found.at(-1)?.messages.push(text.trim());
  }
  return found;
}
