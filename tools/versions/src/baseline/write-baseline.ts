import { copyFileSync, cpSync, globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { VendorEntry } from "@carespec/document";
import semver from "semver";
import { writeConsumers } from "../consumer/write-consumers.ts";
import { hashFiles } from "../packages/compare-files.ts";
import { expectBuilt, type PublishedPackage } from "../packages/list-published.ts";
import { baselineFolder, DOCUMENT_SUM, releasedDocumentFile } from "./read-baseline.ts";
import { SUMS_FILE, sumOf, sumsOf } from "./sums.ts";

/** The vendor whose client a package is. */
export interface ClientOf extends Pick<VendorEntry, "folder" | "bundle"> {
  /** A program that uses the client. */
  consumer: string;
}

/** What is kept of a `package.json`: what the next release is compared with. */
const KEPT = [
  "name",
  "version",
  "type",
  "bin",
  "exports",
  "engines",
  "dependencies",
  "peerDependencies",
  "peerDependenciesMeta",
] as const;

/**
 * Keeps a package as it is built as its last release: declarations, hashes of what runs, programs that
 * compile with it and, of a vendor's client, the document.
 *
 * @param vendor - whose client the package is
 * @returns false for a prerelease, after which the last stable release still counts
 * @throws UserError where the package is not built
 */
export function writeBaseline(published: PublishedPackage, vendor?: ClientOf): boolean {
  const { folder, manifest } = published;
  if (semver.prerelease(manifest.version)) return false;
  expectBuilt(published);
  const consumers = writeConsumers(published, vendor?.consumer);
  const target = baselineFolder(published);
  rmSync(target, { recursive: true, force: true });
  const write = (file: string, text: string) => {
    const path = join(target, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const kept = Object.fromEntries(
    KEPT.flatMap((key) => (manifest[key] ? [[key, manifest[key]]] : [])),
  );
  write("package.json", toJson(kept));
  write("files.json", toJson(hashFiles(published)));
  for (const [file, text] of consumers) write(`consumer/${file}`, text);
  for (const file of globSync("**/*.d.ts", { cwd: join(folder, "dist") })) {
    cpSync(join(folder, "dist", file), join(target, "types", file));
  }
  if (vendor) {
    const file = releasedDocumentFile(vendor.folder);
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(vendor.bundle, file);
  }
  const document = vendor && { [DOCUMENT_SUM]: sumOf(releasedDocumentFile(vendor.folder)) };
  write(SUMS_FILE, toJson({ ...sumsOf(target), ...document }));
  return true;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
