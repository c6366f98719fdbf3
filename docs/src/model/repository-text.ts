import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { renderMarkdown } from "./markdown.ts";
import { sourceHref } from "./source-files.ts";

/**
 * Renders a Markdown file of the repository without its title. A link to another file of the
 * repository leads to the copy that the site has of it; a link to a folder is its text alone.
 *
 * @param path - from the repository's top
 * @param headingLevel - level that the file's second level gets
 */
export function renderFile(path: string, headingLevel = 2): string {
  const text = readFileSync(join(repositoryRoot, path), "utf8").replace(/^# .*\n/, "");
  const deeper = text.replace(/^##/gm, "#".repeat(headingLevel));
  return renderMarkdown(deeper).replace(
    /<a href="([^"#][^"]*)">(.*?)<\/a>/gs,
    (link, href: string, words: string) => {
      if (URL.canParse(href)) return link;
      const target = posix.join(posix.dirname(path), href);
      const isFile = /\.[a-z]+$/.test(target) && existsSync(join(repositoryRoot, target));
      return isFile ? `<a href="${sourceHref(target)}">${words}</a>` : words;
    },
  );
}
