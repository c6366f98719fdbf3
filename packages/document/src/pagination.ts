import type { Evidence } from "./evidence.ts";

/** The value of `x-pagination`: how to ask for the pages of an operation's list. */
export type Pagination = PagePagination | OffsetPagination | CursorPagination | LinkPagination;

/** What all styles have in common. */
interface ListPagination {
  /** Highest number of items per page; left out where the vendor states no limit. */
  maxSize?: number;
  /** JSON pointer to the items in the answer; left out or empty where the answer is the list. */
  items?: string;
  /** JSON pointer to an item's id within an item; left out where the document names none. */
  id?: string;
  /** Where it is known better or worse than the operation. */
  "x-evidence"?: Evidence;
}

interface CountedPagination extends ListPagination {
  /** Query parameter with the number of items per page. */
  size: string;
  /** Items per page where a request does not say. */
  defaultSize: number;
  /** `short` only where the vendor documents that a page which is not full is the last one. */
  end?: "short";
}

/** Pages have numbers. */
interface PagePagination extends CountedPagination {
  style: "page";
  /** Query parameter with the page's number. */
  page: string;
  /** Number of the first page; left out where the vendor does not say. */
  firstPage?: number;
}

/** Pages begin at the number of an item, counted from 0. */
interface OffsetPagination extends CountedPagination {
  style: "offset";
  /** Query parameter with the number of items before the page. */
  offset: string;
}

/** Each answer holds the cursor of the next page, none at the end. */
interface CursorPagination extends ListPagination {
  style: "cursor";
  /** Query parameter with the cursor. */
  cursor: string;
  /** JSON pointer to the next page's cursor in the answer. */
  next: string;
  /** Query parameter with the number of items per page; left out if the vendor has no such parameter. */
  size?: string;
  /** Items per page where a request does not say; left out where the vendor does not say. */
  defaultSize?: number;
}

/** Each answer links to the next page, the last one to none. */
interface LinkPagination extends ListPagination {
  style: "link";
  /** JSON pointer to a URL in the answer; left out where it is a `Link` header with `rel="next"`. */
  next?: string;
  /** Query parameter with the number of items per page; left out if the vendor has no such parameter. */
  size?: string;
  /** Items per page where a request does not say; left out where the vendor does not say. */
  defaultSize?: number;
}
