/** How to ask for the pages of a list, as `x-pagination` declares them. */
export type PageDescription = NumberedPages | LinkedPages;

/** Pages that are asked for by number, so that several can be asked for at once. */
export type NumberedPages = PagesByNumber | PagesByOffset;

/** Pages that only the page before them leads to. */
export type LinkedPages = PagesByCursor | PagesByLink;

/** What all styles have in common. */
interface ListDescription {
  /** Highest number of items per page; left out where the vendor states no limit. */
  readonly maxSize?: number;
  /** JSON pointer to the items in an answer; left out where the answer is the list. */
  readonly items?: string;
  /** JSON pointer to an item's id; left out where the document names none. */
  readonly id?: string;
}

interface CountedList extends ListDescription {
  /** Query parameter with the number of items per page. */
  readonly size: string;
  /** Items per page where a request does not say. */
  readonly defaultSize: number;
  /** `short` where the vendor documents that a page which is not full is the last one. */
  readonly end?: "short";
}

/** Pages have numbers. */
interface PagesByNumber extends CountedList {
  readonly style: "page";
  /** Query parameter with the page's number. */
  readonly page: string;
  /** Number of the first page; left out where the vendor does not say. */
  readonly firstPage?: number;
}

/** Pages begin at the number of an item, counted from 0. */
interface PagesByOffset extends CountedList {
  readonly style: "offset";
  /** Query parameter with the number of items before the page. */
  readonly offset: string;
}

/** Each answer holds the cursor of the next page, none at the end. */
interface PagesByCursor extends ListDescription {
  readonly style: "cursor";
  /** Query parameter with the cursor. */
  readonly cursor: string;
  /** JSON pointer to the next page's cursor in an answer. */
  readonly next: string;
  /** Query parameter with the number of items per page; left out if the vendor has no such parameter. */
  readonly size?: string;
  readonly defaultSize?: number;
}

/** Each answer links to the next page, the last one to none. */
interface PagesByLink extends ListDescription {
  readonly style: "link";
  /** JSON pointer to the link in an answer; left out where it is a `Link` header with `rel="next"`. */
  readonly next?: string;
  readonly size?: string;
  readonly defaultSize?: number;
}
