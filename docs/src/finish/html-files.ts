import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

/** A page of the built site. */
export interface BuiltPage {
  /** From the site's top folder, with slashes: `guides/index.html`. */
  path: string;
  html: string;
}

/** Lists all pages of a built site, in the order of their paths. */
export function pagePaths(site: string): string[] {
  return globSync("**/*.html", { cwd: site })
    .map((path) => path.replaceAll(sep, "/"))
    .toSorted((a, b) => a.localeCompare(b));
}

/** Reads all pages of a built site, one after the other: a large site does not fit into memory. */
export function* readPages(site: string): Generator<BuiltPage, void> {
  for (const path of pagePaths(site)) yield readPage(site, path);
}

/** Reads a page of a built site. */
export function readPage(site: string, path: string): BuiltPage {
  return { path, html: readFileSync(join(site, path), "utf8") };
}

/** Whether a page or its twin has contents of its own: `reference/` only leads to where they are now. */
export const hasContents = (path: string) => path !== "404.html" && !path.startsWith("reference/");

/** Writes a page where it was read. */
export function writePage(site: string, { path, html }: BuiltPage): void {
  writeFileSync(join(site, path), html);
}
