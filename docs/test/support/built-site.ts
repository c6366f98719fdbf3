import { existsSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { type HTMLElement, parse } from "node-html-parser";
import { readPages } from "../../src/finish/html-files.ts";

/** Name under which the browser reaches the site; what calls home spares names of this machine. */
export const siteHost = "docs.example.test";

/** The built site. */
export const dist = join(repositoryRoot, "docs", "dist");

/** @throws Error with the command that builds the site, where it is not built */
export function requireBuiltSite(): void {
  if (!existsSync(join(dist, "index.html"))) {
    throw new Error("docs/dist is missing: run `npm run build` first");
  }
}

/** A page of the site, parsed. */
export interface ParsedPage {
  path: string;
  html: string;
  root: HTMLElement;
}

let pages: ParsedPage[] | undefined;

/** All pages of the built site, parsed once. */
export function builtPages(): ParsedPage[] {
  requireBuiltSite();
  pages ??= Array.from(readPages(dist), ({ path, html }) => ({
    path,
    html,
    root: parse(html, { blockTextElements: { pre: true, code: true, script: true, style: true } }),
  }));
  return pages;
}

/** A text without any white space, to compare texts that are broken into lines and marked up. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}
