import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Compiler } from "./compilers.ts";
import type { Consumer } from "./consumer.ts";
import { OWN_TEST } from "./own-document.ts";

const execute = promisify(execFile);

/** The module resolutions of consumers. */
export const RESOLUTIONS = ["bundler", "nodenext"] as const;

const DECLARATIONS = {
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
  rootDir: "types",
  outDir: "library",
};

type Resolution = (typeof RESOLUTIONS)[number];

/**
 * Compiles the consumer with each module resolution, declarations of all packages included: what
 * uses the clients without Node's types, every entry point with them, and a library that hands on
 * what it has of a client, also without the DOM's types. All of it runs in one
 * process, which reads each declaration once.
 *
 * @returns the compiler's errors, each below the project that it builds; an empty text without
 * errors
 */
export async function compile(
  { folder, clientTypes }: Consumer,
  compiler: Compiler,
): Promise<string> {
  const projects = RESOLUTIONS.flatMap((resolution) => {
    const required = resolution === "nodenext" ? ["types/required.cts"] : [];
    const programs = [
      { name: "clients", files: [...clientTypes, ...required], types: [] },
      { name: "everything", files: ["types/everything.ts"], types: ["node"] },
      LIBRARY,
      { name: "without-dom", files: ["types/library.ts"], types: ["node"], lib: ["es2022"] },
    ];
    return programs.map((program) => writeProject(folder, compiler, resolution, program));
  });
  return complaintsOf(compiler, projects);
}

/**
 * Compiles, in a project that has installed the clients only, a library and a program that says how
 * it holds integers of 64 bits.
 *
 * @returns the compiler's errors, as {@link compile} does
 */
export async function compileLibrary(folder: string, compiler: Compiler): Promise<string> {
  const files = ["types/registered.ts", "types/library.ts"];
  const projects = [LIBRARY, { name: "registered", files, types: [] }].map((program) =>
    writeProject(folder, compiler, "nodenext", program),
  );
  return complaintsOf(compiler, projects);
}

/**
 * Compiles what was generated for a document of the consumer's own, and the test of it.
 *
 * @returns the compiler's errors, as {@link compile} does
 */
export async function compileOwnClient({ folder }: Consumer, compiler: Compiler): Promise<string> {
  const program = { name: "own", files: [OWN_TEST], types: ["node"] };
  const own = { ...program, allowImportingTsExtensions: true, erasableSyntaxOnly: true };
  return complaintsOf(compiler, [writeProject(folder, compiler, "nodenext", own)]);
}

/** A library, whose own declarations name what it hands on. */
const LIBRARY = { name: "library", files: ["types/library.ts"], types: [], ...DECLARATIONS };

function writeProject(
  folder: string,
  compiler: Compiler,
  resolution: Resolution,
  { name, files, ...own }: { name: string; files: string[] },
): string {
  const project = join(folder, `tsconfig.${compiler.version}.${resolution}.${name}.json`);
  const compilerOptions = { ...options(resolution), ...own };
  writeFileSync(project, JSON.stringify({ compilerOptions, files }));
  return project;
}

function options(resolution: Resolution) {
  return {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    // TypeScript's own declarations, a third of the time; all packages' are checked against them.
    skipDefaultLibCheck: true,
    target: "es2022",
    lib: ["es2022", "dom"],
    module: resolution === "nodenext" ? "nodenext" : "esnext",
    moduleResolution: resolution,
  };
}

async function complaintsOf({ tsc }: Compiler, projects: string[]): Promise<string> {
  try {
    await execute(process.execPath, [tsc, "--build", "--verbose", ...projects]);
    return "";
  } catch (failure) {
    const { stdout = "", stderr = "", message } = failure as Error & Record<string, string>;
    return stdout + stderr || message;
  }
}
