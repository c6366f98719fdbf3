import type { PageDescription } from "./api.ts";
import { UnparsableError } from "./errors/unparsable-error.ts";
import type { FailedCall } from "./errors/vendor-error.ts";

/** How a list is walked. */
export interface PageOptions {
  /** Highest number of items. Default: all. */
  maxItems?: number | undefined;
  /** How many pages to request at once. Default and minimum 1. */
  concurrency?: number | undefined;
  /**
   * Number of the first page. Default: the document's; where the vendor does not say, the client
   * finds out.
   */
  firstPage?: number | undefined;
}

/**
 * The items of a list, requested page by page as they are needed. It ends at a page that is not
 * full, at `maxItems`, and at a page that repeats the one before.
 */
export interface Pages<Item> extends AsyncIterable<Item> {
  /** The same, one page at a time. */
  byPage(): AsyncIterable<Item[]>;
}

type Load = (query: Record<string, unknown>) => Promise<unknown>;

/** Makes the iterable of an operation's pages. `load` asks for one with these parameters. */
export function createPages<Item>(
  call: FailedCall,
  description: PageDescription,
  load: Load,
  query: Record<string, unknown>,
  options: PageOptions = {},
  pageSize?: number,
): Pages<Item> {
  const { page, size, defaultSize, maxSize, items = "" } = description;
  const { maxItems = Number.POSITIVE_INFINITY, concurrency = 1 } = options;
  const asked = Number(query[size] ?? pageSize ?? defaultSize);
  const fullSize = Math.min(asked, maxSize ?? asked);

  async function ask(number?: number): Promise<Item[]> {
    const numbered = number === undefined ? {} : { [page]: number };
    const answer = await load({ ...numbered, [size]: fullSize });
    const list = at(answer, items);
    if (Array.isArray(list)) return list;
    throw new UnparsableError(call, { what: "the answer holds no list of items" });
  }

  /** All pages, as they come. */
  async function* walk(): AsyncGenerator<Item[], void> {
    const given = query[page] as number | undefined;
    const first = given ?? options.firstPage ?? description.firstPage;
    let previous = await ask(first);
    yield previous;
    if (previous.length < fullSize) return;
    // Where the vendor does not say, page 1 is either the second one or the first one again.
    const probe = first === undefined ? await ask(1) : undefined;
    if (probe && !isSame(probe, previous)) {
      yield probe;
      if (probe.length < fullSize) return;
      previous = probe;
    }
    let next = (first ?? 1) + 1;
    const asking: Promise<Item[]>[] = [];
    for (;;) {
      do {
        const coming = ask(next);
        // A page that nobody awaits may fail silently.
        coming.catch(() => {});
        asking.push(coming);
        next += 1;
      } while (asking.length < concurrency);
      const found = (await asking.shift()) as Item[];
      if (found.length === 0 || isSame(found, previous)) return;
      yield found;
      if (found.length < fullSize) return;
      previous = found;
    }
  }

  async function* byPage(): AsyncGenerator<Item[], void> {
    let left = maxItems;
    if (left > 0) {
      for await (const found of walk()) {
        yield found.slice(0, left);
        left -= found.length;
        if (left <= 0) return;
      }
    }
  }

  return {
    byPage,
    async *[Symbol.asyncIterator]() {
      for await (const found of byPage()) yield* found;
    },
  };
}

/** The part of an answer that a JSON pointer names. */
function at(answer: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], answer);
}

function isSame(one: unknown[], other: unknown[]): boolean {
  const isAlike = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return one.length === other.length && isAlike(one[0], other[0]) && isAlike(one, other);
}
