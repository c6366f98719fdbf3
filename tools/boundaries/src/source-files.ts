import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Import, readImports } from "./imports.ts";

/** A source file and what it imports. */
export interface SourceFile {
  /** Path from the repository's top, with forward slashes. */
  path: string;
  imports: Import[];
}

const SOURCE = /^(packages|specs|tools|docs)\/.+\.[cm]?[jt]sx?$/;

/** Input of a test or of another project, declarations without code, compiled validators. */
const LEFT_OUT = /\/(fixtures|consumer|template)\/|\.d\.[cm]?ts$|\/gen\/validators\.js$/;

/** Reads the imports of the source files among a repository's files. */
export function readSourceFiles(root: string, files: string[]): SourceFile[] {
  return files
    .filter((path) => SOURCE.test(path) && !LEFT_OUT.test(path))
    .sort()
    .map((path) => ({ path, imports: readImports(path, readFileSync(join(root, path), "utf8")) }));
}
