import { posix } from "node:path";
import { parse } from "node-html-parser";
import TurndownService from "turndown";
import { prepareForTwin } from "./twin-html.ts";
import { twinPath } from "./twin-path.ts";

/** A page's text as Markdown, at the page's address with `.md`. */
export interface MarkdownTwin {
  /** From the site's top folder: `guides/retries.md`. */
  path: string;
  title: string;
  markdown: string;
}

/**
 * Writes a page as Markdown. What is folded is there, with all examples and the evidence; forms and other
 * parts that only work on a page are not.
 *
 * @param html - with links from the top of the site, as Astro writes them
 */
export function markdownTwin({ path, html }: { path: string; html: string }): MarkdownTwin {
  const twin = twinPath(path);
  const main = parse(html, { comment: false }).querySelector("main");
  if (main) prepareForTwin(main);
  for (const link of main?.querySelectorAll("a[href]") ?? []) {
    link.setAttribute("href", linkFrom(twin, link.getAttribute("href") ?? ""));
  }
  const title = main?.querySelector("h1")?.text.trim() ?? "";
  return { path: twin, title, markdown: `${service.turndown(main?.innerHTML ?? "").trim()}\n` };
}

/** Links to pages lead to their twins. */
function linkFrom(twin: string, href: string): string {
  if (!href.startsWith("/") || href.startsWith("//")) return href;
  const [address = "", anchor] = href.split("#");
  const target = address.endsWith("/")
    ? twinPath(`${address.slice(1)}index.html`)
    : address.slice(1);
  const relative = posix.relative(posix.dirname(twin), target);
  return anchor === undefined ? relative : `${relative}#${anchor}`;
}

const service = new TurndownService({
  headingStyle: "atx",
  codeBlockStyle: "fenced",
  bulletListMarker: "-",
  emDelimiter: "*",
});

service.addRule("code of the highlighter", {
  filter: "figure",
  replacement: (_content, node) => {
    const figure = node as unknown as Element;
    const lines = [...figure.querySelectorAll(".ec-line")].map((line) =>
      (line.textContent ?? "").replace(/\n$/, ""),
    );
    const text = lines.join("\n").replace(/\n+$/, "");
    const language = figure.querySelector("pre")?.getAttribute("data-language") ?? "";
    return `\n\n\`\`\`${language}\n${text}\n\`\`\`\n\n`;
  },
});

service.addRule("evidence", {
  filter: (node) => node.nodeName === "DETAILS" && /\bevidence\b/.test(node.className),
  replacement: (content) => {
    const [status = "", ...rest] = content
      .split(/\n+/)
      .map((line) => line.trim())
      .filter(Boolean);
    return `\n\n*Evidence: ${status}.* ${rest.join(" ")}\n\n`;
  },
});

service.addRule("row", {
  filter: "tr",
  replacement: (_content, node) => {
    const children = [...node.childNodes].filter(({ nodeName }) => /^T[DH]$/.test(nodeName));
    const cells = children.map((cell) => {
      const text = service.turndown((cell as Element).innerHTML).replace(/\s*\n\s*/g, " ");
      return text.replaceAll("|", "\\|");
    });
    const isHead = children.every(({ nodeName }) => nodeName === "TH");
    const line = `| ${cells.join(" | ")} |\n`;
    return isHead ? `${line}|${" --- |".repeat(cells.length)}\n` : line;
  },
});

service.addRule("table", {
  filter: ["table", "thead", "tbody"],
  replacement: (content) => `\n\n${content.trim().replace(/\n{2,}/g, "\n")}\n\n`,
});
