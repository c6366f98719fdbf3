import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, type OpenApiDocument } from "@carespec/document";
import type { FileHashes } from "../packages/compare-files.ts";
import type { PublishedManifest } from "../packages/compare-manifests.ts";
import { type PublishedPackage, readManifest } from "../packages/list-published.ts";
import { readChangeLog } from "./change-log.ts";
import { damaged, expectAsKept, SUMS_FILE, type Sums } from "./sums.ts";

/** What the last release of a package was, as its folder `released` keeps it. */
export interface Baseline {
  manifest: PublishedManifest;
  /** The folder of its declarations, which are where `package.json` names them. */
  types: string;
  files: FileHashes;
  /** Programs that compiled with it. */
  consumers: string[];
  /** Of the vendor's document, where the package is a client. */
  documentSum?: string | undefined;
}

/** The name in the sums that stands for the document, which is kept elsewhere. */
export const DOCUMENT_SUM = "the document";

/** Where the last release of a package is kept. */
export function baselineFolder({ folder }: Pick<PublishedPackage, "folder">): string {
  return join(folder, "released");
}

/**
 * Reads the last release of a package; `undefined` before the first one, and where the folder still
 * holds that of another name.
 *
 * @throws UserError where the folder is not whole
 */
export function readBaseline(published: PublishedPackage): Baseline | undefined {
  const folder = baselineFolder(published);
  if (!existsSync(folder)) return undefined;
  const manifest = read(join(folder, "package.json"), readManifest);
  if (manifest.name !== published.name) return undefined;
  const kept = read<Sums>(join(folder, SUMS_FILE), readJson);
  if (!isNode(kept) || !("files.json" in kept)) {
    throw damaged(join(folder, SUMS_FILE), "does not list what was released");
  }
  const { [DOCUMENT_SUM]: documentSum, ...sums } = kept;
  for (const [file, sum] of Object.entries(sums)) expectAsKept(join(folder, file), sum);
  const files = read<FileHashes>(join(folder, "files.json"), readJson);
  const consumers = globSync("consumer/*.ts", { cwd: folder }).map((file) => join(folder, file));
  const types = join(folder, "types");
  return { manifest, types, files, consumers: consumers.toSorted(), documentSum };
}

/** Where the last released document of a vendor is kept. */
export function releasedDocumentFile(vendorFolder: string): string {
  return join(vendorFolder, "released", "openapi.json");
}

/**
 * Reads the last released document of a vendor; `undefined` before the first release.
 *
 * @param isReleased - the vendor's client has been released, so that the document must be there
 * @throws UserError with the file where it is missing or not a document
 */
export function readReleasedDocument(
  vendorFolder: string,
  isReleased = readChangeLog(vendorFolder).releases.length > 0,
): OpenApiDocument | undefined {
  const file = releasedDocumentFile(vendorFolder);
  if (!existsSync(file) && !isReleased) return undefined;
  const document = read<unknown>(file, readJson);
  if (isNode(document) && typeof document.openapi === "string" && isNode(document.paths)) {
    return document as unknown as OpenApiDocument;
  }
  throw damaged(file, "is not an OpenAPI document");
}

/** Whether a release of a vendor's client has left its document or an entry of its change log. */
export function leftTraces(vendorFolder: string): boolean {
  return (
    existsSync(releasedDocumentFile(vendorFolder)) ||
    readChangeLog(vendorFolder).releases.length > 0
  );
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

function read<T>(file: string, reading: (file: string) => T): T {
  if (!existsSync(file)) throw damaged(file, "is missing");
  try {
    return reading(file);
  } catch (cause) {
    throw damaged(file, "is not JSON", cause);
  }
}
