import { cursorName, writeCursor } from "./cursor.ts";
import { requestedPage } from "./page.ts";
import { type PagedCall, paginationOf } from "./pagination.ts";

/**
 * What leads to the page after the one that a call asks for, where the operation's `x-pagination` has
 * the style `cursor` or `link`: its cursor, or a link relative to the request with all parameters of
 * the query. `undefined` after the last page.
 *
 * @param call - the call whose page is answered with `pageOf`
 * @param total - how many values the whole list has
 * @throws TypeError for another style, whose pages do not lead to each other
 */
export function nextPage(call: PagedCall, total: number): string | undefined {
  const pagination = paginationOf(call);
  const { style } = pagination;
  if (style !== "cursor" && style !== "link") {
    const { id } = call.operation;
    throw new TypeError(`nextPage requires the style cursor or link; ${id} has ${style}`);
  }
  const { start, size } = requestedPage(call);
  if (start + size >= total || size <= 0) return undefined;
  const cursor = writeCursor(start + size);
  return style === "cursor" ? cursor : linkTo(call, cursorName(pagination), cursor);
}

function linkTo({ query }: PagedCall, name: string, cursor: string): string {
  const parameters = new URLSearchParams();
  for (const [key, values] of Object.entries(query)) {
    for (const value of [values].flat()) parameters.append(key, value);
  }
  parameters.set(name, cursor);
  return `?${parameters}`;
}
