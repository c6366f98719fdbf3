/** How a list is walked. */
export interface PageOptions {
  /** Highest number of items. @default all */
  maxItems?: number | undefined;
  /**
   * How many pages to request at once, up to 100. Pages that only the page before leads to come one
   * by one. @default 1
   */
  concurrency?: number | undefined;
  /**
   * Number of the first page. @default the document's; where the vendor does not say, the client
   * finds out
   */
  firstPage?: number | undefined;
  /** Where to begin, for example the `page` of an error, to resume a walk. @default the first page */
  startPage?: number | string | undefined;
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: Item[];
  /**
   * Its number, offset or cursor, as `startPage` takes it; `undefined` for the first page of a list
   * whose vendor does not say how its pages are counted.
   */
  readonly page: number | string | undefined;
  /**
   * Set where `maxItems` ends the walk with this page: `cut` where the page holds more items than
   * `items` gives, `reached` where none of it is left out.
   */
  readonly bound?: "cut" | "reached" | undefined;
}

/**
 * The items of a list, requested page by page as they are needed. It ends at an empty page, at
 * `maxItems`, and at a page that repeats another one. A page that is not full is the last one only
 * where the vendor documents it. An item that comes twice is given once, where the document names
 * its id. A `VendorError` of a page has its `page`.
 */
export interface Pages<Item> extends AsyncIterable<Item> {
  /** Number of items that is requested per page; `undefined` where the vendor has no such parameter. */
  readonly pageSize?: number | undefined;
  /** The same, one page at a time. */
  byPage(): AsyncIterable<Page<Item>>;
}
