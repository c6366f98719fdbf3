import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HOUSE = fileURLToPath(new URL("../fixtures/house", import.meta.url));

/** The root of the document that every rule finds clean. */
export const cleanDocument = join(HOUSE, "openapi.yaml");

/** A change of one file: what is replaced, once, by what. Without `from` the file is written. */
export interface Edit {
  file: string;
  from?: string;
  to: string;
}

/** Copies of the clean document, each with some changes. */
export interface Copies {
  /** Makes one and returns its root file. */
  make(name: string, edits: Edit[]): string;
  remove(): void;
}

/** Creates a folder for copies. */
export function createCopies(): Copies {
  const folder = mkdtempSync(join(tmpdir(), "carespec-lint-copies-"));
  return {
    make(name, edits) {
      const own = join(folder, name);
      cpSync(HOUSE, own, { recursive: true });
      for (const { file, from, to } of edits) {
        const path = join(own, file);
        writeFileSync(path, from === undefined ? to : replaceIn(path, from, to));
      }
      return join(own, "openapi.yaml");
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function replaceIn(path: string, from: string, to: string): string {
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)}`);
  return text.replace(from, () => to);
}
