import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "@carespec/command";

/** One bundled document of the last build. */
export interface BuiltDocument {
  /** The vendor's name in `redocly.yaml`. */
  name: string;
  /** Absolute path of the bundled JSON. */
  file: string;
}

/** `index.json`: what the last build wrote, in the registry's order. */
export interface DocumentIndex {
  documents: { name: string; file: string; sha256: string }[];
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
  const index = join(folder, "index.json");
  if (!existsSync(index)) {
    throw new UserError("the vendors' documents are not built: run `npm run build` first");
  }
  const { documents } = JSON.parse(readFileSync(index, "utf8")) as DocumentIndex;
  return documents.map(({ name, file, sha256 }) => {
    const path = join(folder, file);
    if (!existsSync(path) || sha256Of(path) !== sha256) {
      throw new UserError(`${path} differs from its index: run \`npm run build\` again`);
    }
    return { name, file: path };
  });
}

/** The SHA-256 of a file, in hexadecimal digits. */
export function sha256Of(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
