import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

/** A page of the built site. */
export interface BuiltPage {
  /** From the site's top folder, with slashes: `guides/index.html`. */
  path: string;
  html: string;
}

/** Reads all pages of a built site. */
export function readPages(site: string): BuiltPage[] {
  return globSync("**/*.html", { cwd: site })
    .map((path) => ({
      path: path.replaceAll(sep, "/"),
      html: readFileSync(join(site, path), "utf8"),
    }))
    .toSorted((a, b) => a.path.localeCompare(b.path));
}

/** Whether a page or its twin has contents of its own: `reference/` only leads to where they are now. */
export const hasContents = (path: string) => path !== "404.html" && !path.startsWith("reference/");

/** Writes a page where it was read. */
export function writePage(site: string, { path, html }: BuiltPage): void {
  writeFileSync(join(site, path), html);
}
