import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "@carespec/command";
import type { BuiltPage } from "./html-files.ts";

/**
 * Copies the files of the repository that pages link to, each to `source/<path>.txt` so that a
 * browser shows it as text.
 *
 * @param pages - with links from the site's top
 * @throws UserError where a page links to a file that does not exist
 */
export function copySources(site: string, pages: Iterable<BuiltPage>, repository: string): void {
  for (const path of linkedSources(pages)) {
    const file = join(repository, path);
    if (path.split("/").includes("..") || !existsSync(file)) {
      throw new UserError(`a page of the docs links to ${path}, which does not exist`);
    }
    const copy = join(site, "source", `${path}.txt`);
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(file, copy);
  }
}

function linkedSources(pages: Iterable<BuiltPage>): Set<string> {
  const found = new Set<string>();
  for (const { html } of pages) {
    for (const [, path = ""] of html.matchAll(/href="\/source\/([^"]+)\.txt"/g)) {
      found.add(decodeURIComponent(path));
    }
  }
  return found;
}
