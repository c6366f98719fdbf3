import type { Evidence } from "./evidence.ts";

/** The value of `x-pagination`: how to ask for the pages of an operation's list. */
export interface Pagination {
  /** Pages are numbered; the only style so far. */
  style: "page";
  /** Query parameter with the page's number. */
  page: string;
  /** Query parameter with the number of items per page. */
  size: string;
  /** Number of the first page; left out where the vendor does not say. */
  firstPage?: number;
  /** Items per page where a request does not say. */
  defaultSize: number;
  /** Highest number of items per page; left out where the vendor states no limit. */
  maxSize?: number;
  /** JSON pointer to the items in the answer; left out or empty where the answer is the list. */
  items?: string;
  /** Where it is known better or worse than the operation. */
  "x-evidence"?: Evidence;
}
