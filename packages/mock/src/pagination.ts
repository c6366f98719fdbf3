import type { Call } from "./vendor.ts";

/** The operation's `x-pagination`, as far as the mock reads it; lint keeps it well formed. */
interface Pagination {
  /** Query parameter with the page's number. */
  page: string;
  /** Query parameter with the number of items a page. */
  size: string;
  /** Number of the first page; left out where the vendor does not say. */
  firstPage?: number;
  /** Items a page where a request does not say. */
  defaultSize: number;
  /** Most items a page; left out where the vendor states no limit. */
  maxSize?: number;
}

/** The part of a list that a request asks for. */
export interface Page {
  /** How many values of the list come before it. */
  start: number;
  /** How many values it has at most. */
  size: number;
}

/**
 * The page that a call asks for by the parameters that its operation's `x-pagination` names. Where
 * the document does not say with which number pages begin, they count from 1, and a number before
 * the first page stands for it: both are inferred.
 *
 * @param readParameter - reads one of the query as the vendor does
 * @throws TypeError where the operation has no `x-pagination`; no default is made up for it
 */
export function requestedPage(
  { operation: { extensions, iid } }: Pick<Call, "operation">,
  readParameter: (name: string) => string | undefined,
): Page {
  const pagination = extensions?.["x-pagination"] as Pagination | undefined;
  if (!pagination) throw new TypeError(`the document declares no x-pagination for ${iid}`);
  const { page, firstPage = 1, defaultSize, maxSize = Number.POSITIVE_INFINITY } = pagination;
  const size = Math.min(Number(readParameter(pagination.size) ?? defaultSize), maxSize);
  const number = Math.max(Number(readParameter(page) ?? firstPage), firstPage);
  return { start: (number - firstPage) * size, size };
}
