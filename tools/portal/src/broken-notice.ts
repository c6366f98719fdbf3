import { type BrokenDocument, formatProblem } from "@carespec/specs";
import Handlebars from "handlebars";

/** The palette of the docs. */
const STYLE =
  "margin:1rem;padding:.75rem 1rem;border:1px solid var(--failure);border-inline-start-width:6px;background:var(--panel);color:var(--sl-color-text);overflow-wrap:anywhere";

/** Says on the docs pages of a vendor that they show the last good version of a broken document. */
export function markBroken(html: string, path: string, broken: BrokenDocument[]): string {
  const [, vendor] = /^\/docs\/([^/?]+)/.exec(path) ?? [];
  const found = broken.find(({ problem }) => problem.vendor === vendor);
  if (!found) return html;
  const text = Handlebars.escapeExpression(formatProblem(found.problem));
  const notice = `<p role="status" style="${STYLE}">This vendor's document is broken; these pages show its last good version: <code>${text}</code></p>`;
  return html.replace(/<main[^>]*>/i, (main) => main + notice);
}
