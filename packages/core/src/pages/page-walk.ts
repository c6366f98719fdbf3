import type { CalledOperation } from "../errors/failure.ts";
import { UnparsableError } from "../errors/unparsable-error.ts";
import { isVendorError } from "../errors/vendor-error.ts";
import { checkOptions, WHOLE } from "../option-checks.ts";
import { recordOf } from "../parameters/values.ts";
import { isSameId, valueAt } from "./items.ts";
import type { PageDescription } from "./page-description.ts";
import type { Page, PageOptions, Pages } from "./pages.ts";

/** A list that is walked, and how. */
export interface PageWalk {
  /** The operation, for errors. */
  call: CalledOperation;
  description: PageDescription;
  /** Asks for one page. */
  ask(request: { query?: object | undefined }): Promise<{ data?: unknown; headers: Headers }>;
  /** What the caller asks for. */
  request: PageOptions & { query?: object | undefined };
  /** The client's number of items per page. */
  pageSize?: number | undefined;
  /** What a client has learned of its vendor's pages, kept between walks. */
  learned: { firstPage?: number };
}

/** Makes the iterable of a walk. It asks for nothing before it is iterated. */
export type PageWalker = <Item>(walk: PageWalk) => Pages<Item>;

/** A page as it was answered. */
export interface AnsweredPage<Item> extends Page<Item> {
  readonly answer: { data?: unknown; headers: Headers };
}

/**
 * Asks for one page.
 *
 * @throws UnparsableError where it holds no list. Errors of clients get the page as a property.
 */
export async function askPage<Item>(
  { call, description, ask, request }: PageWalk,
  page: Page<Item>["page"],
  query: Record<string, unknown>,
): Promise<AnsweredPage<Item>> {
  try {
    const { maxItems, concurrency, firstPage, startPage, ...init } = request;
    const answer = await ask({
      ...init,
      query: { ...recordOf(init.query, "query"), ...query },
    });
    const items = valueAt(answer.data, description.items);
    if (Array.isArray(items)) return { items, page, answer };
    throw new UnparsableError(call, { what: "the answer holds no list of items" });
  } catch (error) {
    if (isVendorError(error)) Object.assign(error, { page });
    throw error;
  }
}

/**
 * The number of items to ask for per page.
 *
 * @throws TypeError that names the parameter of a size that cannot be asked for
 */
export function sizeOf({ description, request, pageSize }: PageWalk): number | undefined {
  const { size, defaultSize, maxSize } = description;
  if (size === undefined) return undefined;
  const asked = asQuery(request.query)[size] ?? pageSize ?? defaultSize;
  checkOptions({ [size]: asked }, { [size]: WHOLE });
  return asked && Math.min(asked, maxSize ?? asked);
}

/** The pages of a walk within its `maxItems`, without the items whose ids came before. */
export function limitPages<Item>(
  walked: PageWalk,
  walk: () => AsyncIterable<Page<Item>>,
): Pages<Item> {
  const { description, request } = walked;
  const { maxItems = Infinity } = request;
  if (!(maxItems >= 0)) throw new TypeError("maxItems must be a number from 0");
  async function* byPage(): AsyncGenerator<Page<Item>, void> {
    const seen = new Set<unknown>();
    let left = maxItems;
    if (left === 0) return;
    for await (const { items, page } of walk()) {
      const found = items.filter((item) => !isSameId(item, description.id, seen));
      const bound = found.length > left ? "cut" : found.length === left ? "reached" : undefined;
      yield { items: found.slice(0, left), page, bound };
      if (bound) return;
      left -= found.length;
    }
  }
  return {
    pageSize: sizeOf(walked),
    byPage,
    async *[Symbol.asyncIterator]() {
      for await (const { items } of byPage()) yield* items;
    },
  };
}

/** A query by the names that a description gives. */
export function asQuery(query: object | undefined): Readonly<Record<string, number | undefined>> {
  return { ...query };
}
