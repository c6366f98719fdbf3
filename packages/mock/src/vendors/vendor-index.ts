import { existsSync, readFileSync } from "node:fs";
import { UserError } from "@carespec/command";

/** A vendor of the last build. */
export interface IndexedVendor {
  name: string;
  /** Name of the bundled document, beside the index. */
  document: string;
  /** Whether the vendor has rules and state of its own. */
  plugin: boolean;
  /** How its client is created. */
  client?: ListedClient;
}

/** What creates the client of `@carespec/<vendor>`. */
export interface ListedClient {
  /** The package's export, for example `createLibraryClient`. */
  factory: string;
  /** What it requires besides the base URL and credentials, each as JavaScript. */
  options?: Readonly<Record<string, string>>;
}

/** The folder of bundled documents that the build writes. */
export const documentsFolder = new URL("../../documents/", import.meta.url);

/**
 * The vendors of the last build, in the registry's order. A cached build or another branch may leave
 * more files in the folder; what the index does not name is not served.
 *
 * @throws UserError where nothing is built yet
 */
export function readVendorIndex(folder: URL = documentsFolder): IndexedVendor[] {
  const index = new URL("index.json", folder);
  if (!existsSync(index)) {
    throw new UserError("the vendors' documents are not built yet: run `npm run build` first");
  }
  return (JSON.parse(readFileSync(index, "utf8")) as { vendors: IndexedVendor[] }).vendors;
}
