import type { CallOptions } from "../options.ts";
import type { PageOptions, Pages } from "./pages.ts";

/** A method of an operation with pages: call it for one page, or walk all pages with `pages`. */
export interface PagedMethod<Request extends object, Item, Answer = Item[]> {
  (...request: Arguments<Request, CallOptions>): Promise<Answer>;
  /** Walks the items of all pages. */
  pages(...request: Arguments<Request, CallOptions & PageOptions>): Pages<Item>;
}

/** A request that may be left out where nothing in it is required. */
type Arguments<Request extends object, Options> =
  Record<string, never> extends Request
    ? [request?: Request & Options]
    : [request: Request & Options];
