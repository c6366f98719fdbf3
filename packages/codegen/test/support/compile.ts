import { dirname, join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import ts from "typescript";

/** What is on the disk, by file: TypeScript's libraries alone take a second, and never change. */
const parsed = new Map<string, ts.SourceFile>();

/**
 * Compiles files that are nowhere on the disk, as if they were a client's sources, with the options
 * of the repository. Returns what the compiler finds in them.
 */
export function compile(files: Record<string, string>): string[] {
  return Object.values(compileEach(files)).flat();
}

/** The same, by file: one run of the compiler for many small programs. */
export function compileEach(files: Record<string, string>): Record<string, string[]> {
  const folder = join(repositoryRoot, "packages/generated-for-a-test/src");
  const sources = new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text]));
  const base = join(repositoryRoot, "tsconfig.base.json");
  const { config } = ts.readConfigFile(base, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, files: [] },
    ts.sys,
    dirname(base),
    { lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"] },
  );
  const host = ts.createCompilerHost(options);
  const { directoryExists, fileExists, getSourceFile, readFile } = host;
  host.directoryExists = (path) => path === folder || Boolean(directoryExists?.(path));
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) => {
    if (sources.has(file)) return getSourceFile(file, ...rest);
    const source = parsed.get(file) ?? getSourceFile(file, ...rest);
    if (source) parsed.set(file, source);
    return source;
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return Object.fromEntries(
    Object.keys(files).map((name) => [
      name,
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(join(folder, name)))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
    ]),
  );
}
