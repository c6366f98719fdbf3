import { Marked } from "marked";
import { slugOf } from "./slug.ts";

const inline = new Marked({ gfm: true });
const block = new Marked({
  gfm: true,
  hooks: {
    // A wide table scrolls, and the keyboard must get there.
    postprocess: (html) => html.replaceAll("<table>", '<table tabindex="0">'),
  },
  renderer: {
    // Tags in a document's text are text.
    html: ({ text }) => escapeHtml(text),
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${slugOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
  },
});
inline.use({ renderer: { html: ({ text }) => escapeHtml(text) } });

/** Renders Markdown of a document as HTML; tags in it are shown, not obeyed. */
export function renderMarkdown(text: string): string {
  return block.parse(text.trim(), { async: false });
}

/** Renders one line of Markdown, without a paragraph around it. */
export function renderInline(text: string): string {
  return inline.parseInline(text.trim(), { async: false });
}

/** Headings of a text, for a list of contents. */
export function headingsOf(text: string): { depth: number; slug: string; text: string }[] {
  return block
    .lexer(text.trim())
    .flatMap((token) =>
      token.type === "heading" && typeof token.depth === "number" && typeof token.text === "string"
        ? [{ depth: token.depth, slug: slugOf(token.text), text: plain(token.text) }]
        : [],
    );
}

/** A text without the signs of Markdown, for titles and the index of the search. */
export function plain(text: string): string {
  const html = block.parse(text.trim(), { async: false });
  return unescapeHtml(html.replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Makes a text safe within HTML, in attributes too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Gives back what {@link escapeHtml} and Markdown's renderer wrote. */
export function unescapeHtml(html: string): string {
  const signs = Object.fromEntries(
    Object.entries(ENTITIES).map(([sign, entity]) => [entity, sign]),
  );
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => signs[entity] ?? entity);
}
