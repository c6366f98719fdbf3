import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "@carespec/command";
import type { DocumentProblem } from "./document-problem.ts";

/** One bundled document of the last build. */
export interface BuiltDocument {
  /** The vendor's name in `redocly.yaml`. */
  name: string;
  /** Absolute path of the bundled JSON. */
  file: string;
}

/** `index.json`: what the last build wrote, in the registry's order. */
export interface DocumentIndex {
  /** With a problem, the file is the last good bundle of a document that is broken now. */
  documents: { name: string; file: string; sha256: string; problem?: DocumentProblem }[];
  /** Problems of documents that never had a good bundle. */
  missing?: DocumentProblem[];
}

/** A document that is broken, and what there is of it. */
export interface BrokenDocument {
  problem: DocumentProblem;
  /** Whether its last good bundle is served; otherwise the vendor is left out. */
  hasLastGood: boolean;
}

/** The folder that the build writes. */
export const builtFolder = fileURLToPath(new URL("../dist", import.meta.url));

/**
 * Lists the bundled documents of the last build, in the registry's order. A cached build can leave files
 * of another branch's vendors beside them, so only what the index names counts.
 *
 * @throws UserError where nothing is built, or where a file is not the one that the index names
 */
export function listDocuments(folder = builtFolder): BuiltDocument[] {
  return readIndex(folder).documents.map(({ name, file, sha256 }) => {
    const path = join(folder, file);
    if (!existsSync(path) || sha256Of(path) !== sha256) {
      throw new UserError(`${path} differs from its index: run \`npm run build\` again`);
    }
    return { name, file: path };
  });
}

/** Lists the documents that were broken at the last build; empty after `npm run build`, which refuses. */
export function listBroken(folder = builtFolder): BrokenDocument[] {
  const { documents, missing = [] } = readIndex(folder);
  const kept = documents.flatMap(({ problem }) => problem ?? []);
  return [
    ...kept.map((problem) => ({ problem, hasLastGood: true })),
    ...missing.map((problem) => ({ problem, hasLastGood: false })),
  ];
}

/** Reads what the last build wrote; throws a UserError where there was none. */
export function readIndex(folder: string): DocumentIndex {
  const index = join(folder, "index.json");
  if (!existsSync(index)) {
    throw new UserError("the vendors' documents are not built: run `npm run build` first");
  }
  return JSON.parse(readFileSync(index, "utf8")) as DocumentIndex;
}

/** The SHA-256 of a file, in hexadecimal digits. */
export function sha256Of(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
