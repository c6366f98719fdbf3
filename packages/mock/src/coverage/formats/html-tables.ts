import type { OperationCoverage } from "../coverage.ts";
import { escapeText } from "./escape-text.ts";

type Cell = string | { html: string };

/** A table whose first cells name their rows. It scrolls by itself where the page is narrow. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): string {
  const head = columns.map((column) => `<th scope="col">${escapeText(column)}</th>`).join("");
  const body = rows.map(([name, ...cells]) => {
    const rest = cells.map((cell) => `<td>${html(cell)}</td>`).join("");
    return `<tr><th scope="row">${html(name ?? "")}</th>${rest}</tr>\n`;
  });
  const label = escapeText(caption);
  return `<div class="table" role="region" aria-label="${label}" tabindex="0">
<table>
<caption>${label}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("")}</tbody>
</table>
</div>
`;
}

/** All that an operation's document lists, with its counts. */
export function operationTable(operation: OperationCoverage): string {
  const { statuses, examples, parameters, values, mediaTypes } = operation;
  const row = (name: string, isCovered: boolean, times: number, apart: string): Cell[] => [
    name,
    { html: isCovered ? "yes" : '<strong class="no">no</strong>' },
    String(times),
    apart,
  ];
  const rows = [
    ...statuses.map(({ status, covered, times, preferred }) =>
      row(`status ${status}`, covered, times, apart(preferred, "by Prefer or a fault")),
    ),
    ...examples.map(({ status, example, covered, times, preferred }) =>
      row(`example ${status} ${example}`, covered, times, apart(preferred, "by Prefer or a fault")),
    ),
    ...parameters.map(({ in: place, name, covered, times, refused }) =>
      row(`${place} ${name}`, covered, times, apart(refused, "refused")),
    ),
    ...values.map(({ at, value, covered, times, refused }) =>
      row(`${at}=${value}`, covered, times, apart(refused, "refused")),
    ),
    ...mediaTypes.map(({ mediaType, covered, times, refused }) =>
      row(mediaType, covered, times, apart(refused, "refused")),
    ),
  ];
  return table(`Parts of ${operation.operation}`, ["Part", "Covered", "Times", "Apart"], rows);
}

function apart(count: number, how: string): string {
  return count === 0 ? "" : `${count} ${how}`;
}

function html(cell: Cell): string {
  return typeof cell === "string" ? escapeText(cell) : cell.html;
}
