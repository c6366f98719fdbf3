import type { Call, Operation } from "./call.ts";
import { queryValue } from "./query.ts";

/** The members of the operation's `x-pagination` that paging uses; lint keeps it well formed. */
interface Pagination {
  /** Query parameter with the page's number. */
  page: string;
  /** Query parameter with the number of items per page. */
  size: string;
  /** Number of the first page; left out if the vendor does not say. */
  firstPage?: number;
  /** Items per page if a request does not say. */
  defaultSize: number;
  /** Most items per page; left out if the vendor states no limit. */
  maxSize?: number;
}

/** The part of a list that a request asks for. */
export interface Page {
  /** How many values of the list come before it. */
  start: number;
  /** How many values it has at most. */
  size: number;
}

/** What a page is read from. */
type PagedCall = Pick<Call, "query"> & { operation: Pick<Operation, "id" | "extensions"> };

/**
 * The page that a call asks for by the parameters that its operation's `x-pagination` names. If the
 * document does not give the first page's number, it is 1. A number before the first page means the
 * first page. Both are inferred.
 *
 * @throws TypeError if the operation has no `x-pagination`, which has no default
 */
export function requestedPage(call: PagedCall): Page {
  const { extensions, id } = call.operation;
  const pagination = extensions["x-pagination"] as Pagination | undefined;
  if (!pagination) throw new TypeError(`the document declares no x-pagination for ${id}`);
  const { page, firstPage = 1, defaultSize, maxSize = Number.POSITIVE_INFINITY } = pagination;
  const size = Math.min(Number(queryValue(call, pagination.size) ?? defaultSize), maxSize);
  const number = Math.max(Number(queryValue(call, page) ?? firstPage), firstPage);
  return { start: (number - firstPage) * size, size };
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
