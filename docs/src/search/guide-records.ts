import { type HTMLElement, parse } from "node-html-parser";
import type { BuiltPage } from "../finish/html-files.ts";
import type { SearchRecord } from "./record.ts";

/** Lists the sections of pages that were written as text; code is left out, it drowns the hits. */
export function guideRecords({ path, html }: BuiltPage): SearchRecord[] {
  const root = parse(html);
  const title = root.querySelector("h1")?.text.trim() ?? "";
  const content = root.querySelector(".sl-markdown-content");
  if (!content) return [];
  for (const code of content.querySelectorAll("pre, script, style, .sl-anchor-link")) code.remove();
  const href = `/${path.replace(/index\.html$/, "")}`;
  const sections: SearchRecord[] = [{ kind: "guide", href, title, text: "" }];
  for (const element of blocksOf(content)) {
    const heading = /^H[23]$/.test(element.tagName) ? element : element.querySelector("h2, h3");
    if (heading?.id) {
      const text = heading.text.trim();
      sections.push({
        kind: "guide",
        href: `${href}#${heading.id}`,
        title: text,
        place: title,
        text: "",
      });
    } else {
      const section = sections.at(-1);
      if (section) section.text = `${section.text} ${element.textContent}`.replace(/\s+/g, " ");
    }
  }
  return sections;
}

function blocksOf(content: HTMLElement): HTMLElement[] {
  return content.childNodes.filter((node): node is HTMLElement => "tagName" in node);
}
