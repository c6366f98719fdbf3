import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteVendor } from "../model/site-vendor.ts";
import { collectionOf } from "./collection.ts";
import { httpFile } from "./http-file.ts";
import { openCollection } from "./open-collection.ts";
import { postmanCollection } from "./postman.ts";

/** The files of each vendor in `collections/`, by the tool that opens them. */
export const collectionFiles = [
  { tool: "Bruno (OpenCollection)", suffix: "opencollection.yml" },
  { tool: "Postman 2.1", suffix: "postman.json" },
  { tool: "REST clients of editors", suffix: "http" },
] as const;

/** Writes each vendor's requests to the mock, ready for the tools that people use. */
export async function writeCollections(site: string, vendors: SiteVendor[]): Promise<void> {
  const folder = join(site, "collections");
  mkdirSync(folder, { recursive: true });
  for (const vendor of vendors) {
    const collection = await collectionOf(vendor);
    const texts: Record<(typeof collectionFiles)[number]["suffix"], string> = {
      "opencollection.yml": openCollection(collection),
      "postman.json": `${JSON.stringify(postmanCollection(collection), null, 2)}\n`,
      http: httpFile(collection),
    };
    for (const { suffix } of collectionFiles) {
      writeFileSync(join(folder, `${vendor.name}.${suffix}`), texts[suffix]);
    }
  }
}
