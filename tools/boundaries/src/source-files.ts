import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Import, readImports } from "./imports.ts";

/** A source file and what it imports. */
export interface SourceFile {
  /** Path from the repository's top, with forward slashes. */
  path: string;
  imports: Import[];
}

const SOURCE = /\.[cm]?[jt]sx?$/;

const LEFT_OUT = [
  // Input of a test.
  /^((packages|specs|tools)\/[^/]+|specs|docs)\/test\/(.+\/)?fixtures\//,
  // A program of a consumer, which is a project of its own.
  /^packages\/[^/]+\/test\/consumer\/|^tools\/release\/consumer\//,
  // What was released last: declarations, and programs that compiled with them.
  /^packages\/[^/]+\/released\//,
  // Compiled validators, which a bundler has joined with what they import.
  /^packages\/[^/]+\/src\/gen\/validators(-[^/]+)?\.js$/,
];

/** Tells whether the checks of imports read a file. */
export const isSource = (path: string) =>
  SOURCE.test(path) && !LEFT_OUT.some((pattern) => pattern.test(path));

/** Reads the imports of the source files among a repository's files. */
export function readSourceFiles(root: string, files: string[]): SourceFile[] {
  return files
    .filter(isSource)
    .sort()
    .map((path) => ({ path, imports: readImports(path, readFileSync(join(root, path), "utf8")) }));
}
