import { globSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { referencesIn, targetOf } from "./references.ts";

/** Parts of a document in the layout of the house, which count even where nothing refers to them. */
const PARTS = "{sources.yaml,{paths,webhooks,components}/**/*.{yaml,yml}}";

/**
 * Lists a document's files in the order in which references lead to them, then the rest.
 *
 * @param root - the document's root file
 * @param read - gives what a file holds
 */
export function listFiles(root: string, read: (file: string) => unknown): string[] {
  const parts = globSync(PARTS, { cwd: dirname(root) })
    .toSorted()
    .map((path) => join(dirname(root), path));
  const files = new Set<string>();
  const add = (file: string) => {
    if (files.has(file) || !/^\.(ya?ml|json)$/.test(extname(file)) || !isFile(file)) return;
    files.add(file);
    for (const { ref } of referencesIn(read(file))) {
      const target = targetOf(file, ref);
      if (target) add(target.file);
    }
  };
  for (const file of [root, ...parts]) add(file);
  return [...files];
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
