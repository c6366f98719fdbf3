import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ["node"],
};

/** TypeScript's own declarations and Node's, which are the same in every program. */
const shared = new Map<string, ts.SourceFile | undefined>();

/**
 * Compiles files as a user of the packages would, strictly and without emitting anything.
 *
 * @param folder - where `@types` are looked up from
 * @param own - files that have another text than on the disk, or are not there
 */
export function createTypeProgram(
  files: readonly string[],
  folder: string,
  own: ReadonlyMap<string, string> = new Map(),
): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const read = host.getSourceFile.bind(host);
  host.getCurrentDirectory = () => folder;
  host.fileExists = (file) => own.has(file) || ts.sys.fileExists(file);
  host.getSourceFile = (file, language) => {
    const text = own.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, language);
    if (!/\/typescript\/lib\/|\/@types\/node\//.test(file)) return read(file, language);
    if (!shared.has(file)) shared.set(file, read(file, language));
    return shared.get(file);
  };
  return ts.createProgram([...files], OPTIONS, host);
}
