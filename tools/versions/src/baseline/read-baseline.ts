import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import type { OpenApiDocument } from "@carespec/document";
import type { FileHashes } from "../packages/compare-files.ts";
import type { PublishedManifest } from "../packages/compare-manifests.ts";
import { type PublishedPackage, readManifest } from "../packages/list-published.ts";

/** What the last release of a package was, as its folder `released` keeps it. */
export interface Baseline {
  manifest: PublishedManifest;
  /** The folder of its declarations, which are where `package.json` names them. */
  types: string;
  files: FileHashes;
  /** Programs that compiled with it. */
  consumers: string[];
}

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
  const manifest = read(published, () => readManifest(join(folder, "package.json")));
  if (manifest.name !== published.name) return undefined;
  const files = read(published, () => {
    return JSON.parse(readFileSync(join(folder, "files.json"), "utf8")) as FileHashes;
  });
  const consumers = globSync("consumer/*.ts", { cwd: folder }).map((file) => join(folder, file));
  return { manifest, types: join(folder, "types"), files, consumers: consumers.toSorted() };
}

/** Where the last released document of a vendor is kept. */
export function releasedDocumentFile(vendorFolder: string): string {
  return join(vendorFolder, "released", "openapi.json");
}

/** Reads the last released document of a vendor; `undefined` before the first release. */
export function readReleasedDocument(vendorFolder: string): OpenApiDocument | undefined {
  const file = releasedDocumentFile(vendorFolder);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
  } catch (cause) {
    throw new UserError(`${file} is not JSON: take it from git again`, { cause });
  }
}

function read<T>({ name }: PublishedPackage, reading: () => T): T {
  try {
    return reading();
  } catch (cause) {
    const message = `the last release of ${name} is not whole (${(cause as Error).message}): take its folder \`released\` from git again`;
    throw new UserError(message, { cause });
  }
}
