import { type HTMLElement, parse } from "node-html-parser";
import type { BuiltPage } from "../finish/html-files.ts";
import { type GuideBlock, guideBlocks } from "./guide-blocks.ts";
import type { RecordKind, SearchRecord } from "./record.ts";

/** The parts that every guide has: their headings name nothing, so the guide's title does. */
const PARTS = ["Problem", "Solution", "Consequence"];

/**
 * Lists the places of a page that was written as text: the page, its sections, the members of types.
 *
 * @param vendor - the title of the vendor that the page is about
 */
export function guideRecords({ path, html }: BuiltPage, vendor?: string): SearchRecord[] {
  const href = `/${path.replace(/index\.html$/, "")}`;
  const page = parse(html);
  const head = page.querySelector("h1");
  const title = head?.text.trim() ?? "";
  const shared = { kind: "guide" as const, ...(vendor !== undefined && { vendor }) };
  const top: SearchRecord = { ...shared, href, title, text: "" };
  top.text = page.querySelector("meta[name=description]")?.getAttribute("content") ?? "";
  top.aliases = (head?.getAttribute("data-aliases") ?? "").split("; ").filter(Boolean);
  const records = [top];
  let section = title;
  for (const { kind, element } of guideBlocks(html)) {
    if (kind === "text") {
      append(records.at(-1) ?? top, element);
    } else {
      const name = nameOf(kind, element);
      const isPart = PARTS.includes(name);
      const place = isPart ? name : kind === "heading" ? title : section;
      if (kind === "heading") section = name;
      records.push({
        ...shared,
        kind: kindOf(path, kind, element),
        href: `${href}#${element.id}`,
        title: isPart ? title : name,
        place,
        text: kind === "member" ? textOf(element) : "",
      });
    }
  }
  return records;
}

function nameOf(kind: GuideBlock["kind"], element: HTMLElement): string {
  const named = kind === "member" ? element.querySelector("dt code") : element;
  return (named ?? element).text.trim();
}

function kindOf(path: string, kind: GuideBlock["kind"], element: HTMLElement): RecordKind {
  if (path.startsWith("changes/")) return "change";
  if (path.startsWith("across/errors/")) return "error";
  const isDeclared = kind === "member" || element.querySelector("code") !== null;
  return path.startsWith("clients/") && isDeclared ? "client" : "guide";
}

/** Adds a block's text; what a table's rows explain, and a route, are other names of its section. */
function append(record: SearchRecord, element: HTMLElement): void {
  record.text = `${record.text} ${textOf(element)}`.trim();
  const names = element.querySelectorAll("td:first-child").flatMap((cell) => {
    const [code, ...others] = cell.querySelectorAll("code");
    return code && others.length === 0 ? [code.text.replace(/[\s:;=(].*$/s, "")] : [];
  });
  const calls = element.classList.contains("operation-line") ? [textOf(element)] : [];
  record.aliases = [...(record.aliases ?? []), ...names, ...calls];
}

/** Words of neighboring blocks stay apart, though the HTML has no space between them. */
function textOf(element: HTMLElement): string {
  const apart = element.innerHTML.replace(/<(?:d[dt]|div|li|p|summary|t[dh])\b/g, " $&");
  return parse(apart).textContent.replace(/\s+/g, " ").trim();
}
