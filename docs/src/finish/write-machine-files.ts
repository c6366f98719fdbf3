import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SiteVendor } from "../model/site-vendor.ts";
import { catalogue } from "./catalogue.ts";
import { type BuiltPage, hasContents } from "./html-files.ts";
import { llmsFullText, llmsText } from "./llms-text.ts";
import { markdownTwins } from "./markdown-twins.ts";

/**
 * Writes what programs read: each page's Markdown twin, `llms.txt`, `llms-full.txt`, the catalogue
 * and the bundled documents.
 *
 * @param pages - as Astro has built them, with links from the top of the site
 */
export async function writeMachineFiles(
  site: string,
  vendors: SiteVendor[],
  pages: BuiltPage[],
): Promise<void> {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  const twins = await markdownTwins(pages.filter(({ path }) => path !== "404.html"));
  for (const { path, markdown } of twins) write(path, markdown);
  const listed = twins.filter(({ path }) => hasContents(path));
  write("llms.txt", llmsText(vendors, listed));
  write("llms-full.txt", llmsFullText(vendors, listed));
  write("catalogue.json", `${JSON.stringify(catalogue(vendors), null, 2)}\n`);
  mkdirSync(join(site, "openapi"), { recursive: true });
  for (const { name, file } of vendors) cpSync(file, join(site, "openapi", `${name}.json`));
}
