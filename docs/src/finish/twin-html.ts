import { HTMLElement } from "node-html-parser";

/** Parts that only work on a page, or that the twin says in another way. */
const LEFT_OUT =
  "script, style, svg, select, button, footer, dialog, nav, form, [hidden], .page-tools, .flow-ends, .sl-anchor-link, .sr-only:not(thead), .evidence-meaning, .call-only > summary, mobile-starlight-toc";

/** Elements that a page sets apart by its style where no text is between two of them. */
const SET_APART = new Set(["A", "CODE", "SPAN", "TIME"]);

/**
 * Prepares a page's main part for Markdown, which has no style: what only works on a page goes, and
 * what style sets apart on a page is set apart by a comma or a heading.
 */
export function prepareForTwin(main: HTMLElement): void {
  for (const part of main.querySelectorAll(LEFT_OUT)) part.remove();
  for (const head of main.querySelectorAll(".field-head")) {
    const [name = "", ...facts] = elementsOf(head).map(({ outerHTML }) => outerHTML);
    head.set_content(`${name} ${facts.join(", ")}`);
  }
  for (const element of elementsOf(main)) separateWithin(element);
  for (const label of main.querySelectorAll(".samples .tabs-label")) label.tagName = "H2";
  for (const caption of main.querySelectorAll("figcaption")) nameExample(caption);
}

/** Separates what is in an element, but for the vendor's prose and code, which stay as they are. */
function separateWithin(element: HTMLElement): void {
  // Walked, since a selector for each element takes most of the time that a whole site is built in.
  if (/^(FIGURE|PRE)$/.test(element.tagName) || element.classList.contains("prose")) return;
  separate(element);
  for (const inner of elementsOf(element)) separateWithin(inner);
}

/** Puts a comma between neighbors that would run together. */
function separate(element: HTMLElement): void {
  for (const [index, node] of element.childNodes.entries()) {
    const [next, second] = element.childNodes.slice(index + 1, index + 3);
    if (!(node instanceof HTMLElement) || !SET_APART.has(node.tagName)) continue;
    if (isSame(node, next)) node.insertAdjacentHTML("afterend", ", ");
    else if (node.tagName === "CODE" && isBlank(next) && isSame(node, second)) {
      (next as { rawText: string }).rawText = ", ";
    }
  }
}

function nameExample(caption: HTMLElement): void {
  const title = caption.querySelector(".title");
  const figure = caption.closest("figure");
  if (title?.text.trim() && figure) {
    const [open, close] = caption.closest(".samples")
      ? ["<h3>", "</h3>"]
      : ["<p><strong>", "</strong></p>"];
    figure.insertAdjacentHTML("beforebegin", open + title.innerHTML + close);
  }
  caption.remove();
}

function elementsOf(element: HTMLElement): HTMLElement[] {
  return element.childNodes.filter((node) => node instanceof HTMLElement);
}

function isSame(node: HTMLElement, other: unknown): boolean {
  return other instanceof HTMLElement && other.tagName === node.tagName;
}

function isBlank(node: { rawText: string } | undefined): boolean {
  return node !== undefined && !(node instanceof HTMLElement) && node.rawText.trim() === "";
}
