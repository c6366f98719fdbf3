import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "@carespec/document";

/** A Node that `npm ci` brings, and the official file of the same version. */
export interface NodeBinary {
  /** The npm package that holds it. */
  package: string;
  version: string;
  /** Its path in the package. */
  binary: string;
  /** SHA-256 of the binary, hexadecimal. */
  sha256: string;
  /** The file on nodejs.org that holds the same binary; an archive of it, or the binary itself. */
  official: string;
}

/** The binaries that the lock file pins, as `tools/release/node-binaries.json` lists them. */
export function listNodeBinaries(): NodeBinary[] {
  const file = fileURLToPath(new URL("../node-binaries.json", import.meta.url));
  return JSON.parse(readFileSync(file, "utf8")) as NodeBinary[];
}

/** SHA-256 of a binary as it is installed; `undefined` on platforms for which it is not. */
export function installedHash({ package: name, binary }: NodeBinary): string | undefined {
  const file = join(repositoryRoot, "node_modules", name, binary);
  return existsSync(file) ? sha256(readFileSync(file)) : undefined;
}

/** SHA-256, hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
