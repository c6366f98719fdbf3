import type { Call, Operation } from "./call.ts";

/** The members of an operation's `x-pagination` that the mock uses; lint keeps it well formed. */
export interface Pagination {
  /** How pages are found: `page`, `offset`, `cursor` or `link`. */
  style: string;
  /** Query parameter with the page's number. */
  page?: string;
  /** Query parameter with the number of items before the page. */
  offset?: string;
  /** Query parameter with the page's cursor. */
  cursor?: string;
  /** Query parameter with the number of items per page. */
  size?: string;
  /** Number of the first page; left out if the vendor does not say. */
  firstPage?: number;
  /** Items per page if a request does not say. */
  defaultSize?: number;
  /** Most items per page; left out if the vendor states no limit. */
  maxSize?: number;
}

/** What a page is read from. */
export type PagedCall = Pick<Call, "query"> & { operation: Pick<Operation, "id" | "extensions"> };

/**
 * How the document says that the operation's pages are asked for.
 *
 * @throws TypeError if the operation has no `x-pagination`: it has no default
 */
export function paginationOf({ operation: { extensions, id } }: PagedCall): Pagination {
  const pagination = extensions["x-pagination"] as Pagination | undefined;
  if (!pagination) throw new TypeError(`the document declares no x-pagination for ${id}`);
  return pagination;
}
