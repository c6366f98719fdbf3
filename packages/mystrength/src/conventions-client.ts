import type { Connection, PageOptions, Pages, RequestOptions } from "@carespec/core";

/** Sends requests to paths that the caller names, with the documented session and paging. */
export interface MyStrengthConventionsClient extends Connection<"mystrength"> {
  /**
   * Sends one request and resolves with its answer, whatever the status. A 401 opens a new session
   * and repeats the request once; other failures are repeated as `retry` says.
   *
   * @param path - relative to the base URL, with a leading slash. Errors and hooks show it without
   *   its query: put secrets there, under a name that the document marks as sensitive
   * @throws TypeError where the path does not begin with a slash; a `VendorError` without an answer
   */
  request(path: `/${string}`, init?: ConventionsInit): Promise<Response>;
  /**
   * Walks a list by the documented `page` and `limit`. A status that is not a success rejects with
   * a `VendorError`. That the answer is the bare list is inferred; name another place by `items`.
   * Errors show the path without its query.
   *
   * @throws TypeError where the path's query says what `query` says, or gives `page` or `limit`
   */
  pages<Item = unknown>(path: `/${string}`, init?: ConventionsPages): Pages<Item>;
}

/** A request, and the documented paging parameters. */
export interface ConventionsInit extends RequestOptions {
  /** `since`, `sinceDate`, `page`, `limit`, or others. */
  query?: (PagingQuery & Record<string, unknown>) | undefined;
}

/** How a list is walked. */
export interface ConventionsPages extends Omit<ConventionsInit, "method" | "body">, PageOptions {
  /** JSON pointer to the items in the answer. Default: the answer is the list. */
  items?: string | undefined;
}

/** The parameters that "many of the data endpoints returning lists" take. */
export interface PagingQuery {
  /** Only records modified since this moment, in epoch milliseconds. */
  since?: number | undefined;
  /** Like `since`, as `YYYY-MM-DD`; taken at midnight, US Central Time (inferred). */
  sinceDate?: string | undefined;
  /** Zero-based page; the vendor's default is 0. */
  page?: number | undefined;
  /** Records per page; the vendor's default is 10000. */
  limit?: number | undefined;
}
