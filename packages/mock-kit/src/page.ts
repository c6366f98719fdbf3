import { cursorName, readCursor } from "./cursor.ts";
import { type PagedCall, paginationOf } from "./pagination.ts";
import { queryValue } from "./query.ts";

/** The part of a list that a request asks for. */
export interface Page {
  /** How many values of the list come before it. */
  start: number;
  /** How many values it has at most. */
  size: number;
}

/**
 * The page that a call asks for by the parameters that its operation's `x-pagination` names. If the
 * document does not give the first page's number, it is 1. A number before the first page means the
 * first page. Both are inferred. Where it names no size, the page has the highest one, or all
 * values. A cursor or link is one of `nextPage`; after another one there is no value.
 *
 * @throws TypeError if the operation has no `x-pagination`, which has no default, or an unknown style
 */
export function requestedPage(call: PagedCall): Page {
  const pagination = paginationOf(call);
  const { style, page = "", offset = "", firstPage = 1 } = pagination;
  const { maxSize = Number.POSITIVE_INFINITY, defaultSize = maxSize } = pagination;
  const asked = pagination.size === undefined ? undefined : queryValue(call, pagination.size);
  const size = Math.min(Number(asked ?? defaultSize), maxSize);
  const from = (name: string, first: number) =>
    Math.max(Number(queryValue(call, name) ?? first), first);
  switch (style) {
    case "page":
      // A first page that holds all values has none before it; 0 × Infinity would be NaN.
      return { start: (from(page, firstPage) - firstPage) * size || 0, size };
    case "offset":
      return { start: from(offset, 0), size };
    case "cursor":
    case "link":
      return { start: readCursor(queryValue(call, cursorName(pagination))), size };
    default:
      throw new TypeError(`${call.operation.id}: ${style} is not a known style of x-pagination`);
  }
}

/** The values of the page that a call asks for; reads no value after the page. */
export function pageOf<Value>(call: PagedCall, values: Iterable<Value>): Value[] {
  const { start, size } = requestedPage(call);
  const page: Value[] = [];
  if (size <= 0) return page;
  let index = 0;
  for (const value of values) {
    if (index >= start) page.push(value);
    index += 1;
    if (page.length >= size) break;
  }
  return page;
}

/** The values that fit, one at a time, so that a page does not need to look at all of them. */
export function* filter<Value>(
  values: Iterable<Value>,
  fits: (value: Value) => boolean,
): Iterable<Value> {
  for (const value of values) {
    if (fits(value)) yield value;
  }
}
