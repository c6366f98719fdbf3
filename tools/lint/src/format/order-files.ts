import { readFileSync, writeFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { readYamlFile } from "../yaml-file.ts";
import { listParts } from "./document-parts.ts";
import { orderYaml } from "./order-yaml.ts";

/** What was done with a file of a document: its keys are in order now, or it cannot be read. */
export interface Ordered {
  /** Path from the repository's top; with line and column where the file cannot be read. */
  place: string;
  /** Why the file cannot be read, and the remedy. */
  fault?: string;
}

/**
 * Puts the keys of documents' files in order; a file that cannot be read stays as it is.
 *
 * @param within - absolute paths of files and folders; none: all documents
 * @returns the files that were changed or cannot be read
 */
export function orderFiles(within: string[], root = repositoryRoot): Ordered[] {
  return listParts(within, root).flatMap(({ file, kind }): Ordered[] => {
    const own = relative(root, file).split(sep).join("/");
    const { fault } = readYamlFile(file);
    if (fault) {
      return [{ place: `${own}:${fault.line}:${fault.column}`, fault: fault.message }];
    }
    const text = readFileSync(file, "utf8");
    const ordered = orderYaml(text, kind);
    if (ordered === text) return [];
    writeFileSync(file, ordered);
    return [{ place: own }];
  });
}
