import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Compiler } from "./compilers.ts";
import type { Consumer } from "./consumer.ts";

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
  const projects = RESOLUTIONS.flatMap((resolution) =>
    programs(clientTypes, resolution).map(({ name, files, ...own }) => {
      const project = join(folder, `tsconfig.${compiler.version}.${resolution}.${name}.json`);
      const compilerOptions = { ...options(resolution), ...own };
      writeFileSync(project, JSON.stringify({ compilerOptions, files }));
      return project;
    }),
  );
  return complaintsOf(compiler, projects);
}

function programs(clientTypes: string[], resolution: Resolution) {
  const required = resolution === "nodenext" ? ["types/required.cts"] : [];
  return [
    { name: "clients", files: [...clientTypes, ...required], types: [] },
    { name: "everything", files: ["types/everything.ts"], types: ["node"] },
    // A library, whose own declarations name what it hands on.
    { name: "library", files: ["types/library.ts"], types: [], ...DECLARATIONS },
    { name: "registered", files: ["types/registered.ts", "types/library.ts"], types: ["node"] },
    { name: "without-dom", files: ["types/library.ts"], types: ["node"], lib: ["es2022"] },
  ];
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
