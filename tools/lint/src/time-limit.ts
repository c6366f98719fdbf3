import { dirname } from "node:path";
import { partFiles } from "@carespec/document";

/** The largest documents of the house take some seconds. */
const LEAST_MS = 120_000;

/** Files of which nobody needs more time, and milliseconds for each of the others. */
const FEW_FILES = 200;
const FILE_MS = 250;

/**
 * How long a linter may take with documents: long enough for those of thousands of operations, which
 * Spectral reads with all references in place.
 *
 * @returns milliseconds
 */
export function timeLimit(roots: readonly string[]): number {
  const files = roots.reduce((sum, root) => sum + partFiles(dirname(root)).length, 0);
  return LEAST_MS + Math.max(0, files - FEW_FILES) * FILE_MS;
}
