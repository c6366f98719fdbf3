import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Consumer } from "./consumer.ts";
import { type Compiler, listCompilers } from "./runtimes.ts";

const execute = promisify(execFile);

/** How a consumer may resolve modules. */
export type Resolution = "bundler" | "nodenext";

/** One way in which a consumer compiles. */
export interface Compilation {
  compiler: Compiler;
  resolution: Resolution;
}

/** Every compiler with every way to resolve modules. */
export function listCompilations(): Compilation[] {
  const resolutions: Resolution[] = ["bundler", "nodenext"];
  return listCompilers().flatMap((compiler) =>
    resolutions.map((resolution) => ({ compiler, resolution })),
  );
}

/**
 * Compiles the consumer, declarations of all packages included: first what uses the clients, without
 * Node's types, then every entry point with them.
 *
 * @returns the compiler's complaints; an empty text where it has none
 */
export async function compile(
  { folder, clientTypes }: Consumer,
  compilation: Compilation,
): Promise<string> {
  const { compiler, resolution } = compilation;
  const required = resolution === "nodenext" ? ["types/required.cts"] : [];
  const programs = [
    { name: "clients", files: [...clientTypes, ...required], types: [] },
    { name: "everything", files: ["types/everything.ts"], types: ["node"] },
  ];
  const complaints: string[] = [];
  for (const { name, files, types } of programs) {
    const project = join(folder, `tsconfig.${compiler.version}.${resolution}.${name}.json`);
    const compilerOptions = { ...options(resolution), types };
    writeFileSync(project, JSON.stringify({ compilerOptions, files }));
    complaints.push(await complaintsOf(compiler, project));
  }
  return complaints.join("");
}

function options(resolution: Resolution) {
  return {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    target: "es2022",
    lib: ["es2022", "dom"],
    module: resolution === "nodenext" ? "nodenext" : "esnext",
    moduleResolution: resolution,
  };
}

async function complaintsOf({ tsc }: Compiler, project: string): Promise<string> {
  try {
    await execute(process.execPath, [tsc, "-p", project]);
    return "";
  } catch (failure) {
    const { stdout = "", stderr = "", message } = failure as Error & Record<string, string>;
    return stdout + stderr || message;
  }
}
