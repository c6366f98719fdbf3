import { type HTMLElement, parse } from "node-html-parser";

const HEADING = "h2[id], h3[id]";
/** A member of a client's type: an option, or a property of an error or event. */
const MEMBER = "dl.index > div[id]";
/** Code drowns the hits. What a page repeats from elsewhere is found where it comes from. */
const IGNORED =
  "pre, script, style, figcaption, .sl-anchor-link, .answer-failure, [data-search-ignore]";

/** A piece of a page in the order of reading: it opens a place of its own, or is text of the last one. */
export interface GuideBlock {
  kind: "heading" | "member" | "text";
  element: HTMLElement;
}

/** Takes a page apart at its headings and at the members of types, however deep they lie. */
export function guideBlocks(html: string): GuideBlock[] {
  const content = parse(html).querySelector(".sl-markdown-content");
  if (!content) return [];
  for (const ignored of content.querySelectorAll(IGNORED)) ignored.remove();
  const opening = new Map<HTMLElement, GuideBlock["kind"]>([
    ...content.querySelectorAll(HEADING).map((element) => [element, "heading"] as const),
    ...content.querySelectorAll(MEMBER).map((element) => [element, "member"] as const),
  ]);
  const around = new Set([...opening.keys()].flatMap(ancestorsOf));
  const walk = (element: HTMLElement): GuideBlock[] => {
    const kind = opening.get(element);
    if (kind !== undefined || !around.has(element)) return [{ kind: kind ?? "text", element }];
    return element.children.flatMap(walk);
  };
  return content.children.flatMap(walk);
}

function ancestorsOf({ parentNode }: HTMLElement): HTMLElement[] {
  return parentNode ? [parentNode, ...ancestorsOf(parentNode)] : [];
}
