import ts from "typescript";
import { createTypeProgram } from "../declarations/type-program.ts";

/** An error of the compiler in a consumer. */
export interface ConsumerError {
  file: string;
  /** From 1. */
  line: number;
  /** The text of that line. */
  code: string;
  reason: string;
}

/** An error that was expected no longer happens: nobody's program breaks. */
const UNUSED_EXPECTATION = 2578;

/**
 * Compiles programs of users against the packages as they are installed.
 *
 * @param folder - from where packages are looked up
 * @param own - programs that are not on the disk, by path
 */
export function compileConsumers(
  files: readonly string[],
  folder: string,
  own?: ReadonlyMap<string, string>,
): ConsumerError[] {
  const program = createTypeProgram(files, folder, own);
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} cannot be read`);
    const lines = source.text.split("\n");
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    const errors = found
      .filter(({ code }) => code !== UNUSED_EXPECTATION)
      .map(({ start = 0, messageText }) => {
        const { line } = source.getLineAndCharacterOfPosition(start);
        const reason = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n").at(-1) ?? "";
        return {
          file,
          line: line + 1,
          code: (lines[line] ?? "").trim(),
          reason: reason.trim().replace(/\.$/, ""),
        };
      });
    return [...new Map(errors.map((error) => [error.line, error])).values()];
  });
}
