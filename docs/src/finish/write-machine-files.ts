import { closeSync, cpSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteVendor } from "../model/site-vendor.ts";
import { catalogue } from "./catalogue.ts";
import { hasContents } from "./html-files.ts";
import { llmsFullText, llmsText } from "./llms-text.ts";
import { writeTwins } from "./markdown-twins.ts";

/**
 * Writes what programs read: each page's Markdown twin, `llms.txt`, `llms-full.txt`, the catalogue
 * and the bundled documents.
 *
 * @param pages - paths of the pages as Astro has built them, with links from the top of the site
 */
export async function writeMachineFiles(
  site: string,
  vendors: SiteVendor[],
  pages: readonly string[],
): Promise<void> {
  const write = (path: string, text: string) => writeFileSync(join(site, path), text);
  const twins = await writeTwins(
    site,
    pages.filter((path) => path !== "404.html"),
  );
  const listed = twins.filter(({ path }) => hasContents(path));
  write("llms.txt", llmsText(vendors, listed));
  const read = (path: string) => readFileSync(join(site, path), "utf8");
  writePieces(join(site, "llms-full.txt"), llmsFullText(vendors, listed, read));
  write("catalogue.json", `${JSON.stringify(catalogue(vendors), null, 2)}\n`);
  mkdirSync(join(site, "openapi"), { recursive: true });
  for (const { name, file } of vendors) cpSync(file, join(site, "openapi", `${name}.json`));
}

function writePieces(file: string, pieces: Iterable<string>): void {
  const open = openSync(file, "w");
  try {
    for (const piece of pieces) writeFileSync(open, piece);
  } finally {
    closeSync(open);
  }
}
