import { isOverlapping, isSamePage } from "./items.ts";
import {
  type AnsweredPage,
  askPage,
  asQuery,
  limitPages,
  type PageWalk,
  sizeOf,
} from "./page-walk.ts";
import type { Page, Pages } from "./pages.ts";

/** The highest number of pages that are asked for at once. */
const MOST_AT_ONCE = 100;

/**
 * Walks pages that are asked for by number or by offset.
 *
 * @throws TypeError for an option that cannot be meant
 */
export function createPages<Item>(walk: PageWalk): Pages<Item> {
  const { description, request, learned } = walk;
  if (description.style !== "page" && description.style !== "offset") {
    throw new TypeError(`${description.style} requires createLinkedPages`);
  }
  const { concurrency = 1, startPage, firstPage } = request;
  if (!(concurrency >= 1 && concurrency <= MOST_AT_ONCE && concurrency % 1 === 0)) {
    throw new TypeError(`concurrency must be a whole number from 1 to ${MOST_AT_ONCE}`);
  }
  const { style, id, end, size } = description;
  const parameter = style === "page" ? description.page : description.offset;
  const declared = style === "page" ? description.firstPage : 0;
  const fullSize = sizeOf(walk);
  const given = (startPage ?? asQuery(request.query)[parameter] ?? firstPage ?? declared) as
    | number
    | undefined;

  const ask = (number: number | undefined): Promise<AnsweredPage<Item>> => {
    const numbered = number === undefined ? {} : { [parameter]: number };
    return askPage(walk, number, { ...numbered, [size]: fullSize });
  };
  // Windows of offsets may overlap, and then hold the same items without an end.
  const apart = style === "page" ? 1 : Number(fullSize);
  const isSame = (found: Page<Item>, earlier: Page<Item>) =>
    isSamePage(earlier.items, found.items, id);
  const isApart = (found: Page<Item>, earlier: Page<Item>) =>
    !(Number(found.page) - Number(earlier.page) < apart);
  // A vendor that states no limit may give fewer items than were asked for.
  const leastSize = Math.min(Number(fullSize), description.maxSize ?? description.defaultSize);
  const isShort = ({ items }: Page<Item>) => end === "short" && items.length < leastSize;

  async function* pages(): AsyncGenerator<Page<Item>, void> {
    const start = given ?? learned.firstPage;
    const first = await ask(start);
    yield first;
    if (first.items.length === 0 || isShort(first)) return;
    let previous = first;
    let next = Number(start ?? 1);
    // Where the vendor does not say, page 1 is either the second one or the first one again.
    if (start === undefined) {
      const probe = await ask(1);
      if (isSame(probe, first)) learned.firstPage = 1;
      else {
        if (probe.items.length === 0) return;
        // A shared item means that the list has changed between the two.
        if (!isOverlapping(first.items, probe.items, id)) learned.firstPage = 0;
        yield probe;
        if (isShort(probe)) return;
        previous = probe;
      }
    }
    // A vendor may give fewer items per page than were asked for.
    const step = style === "page" ? 1 : first.items.length;
    const asking: Promise<AnsweredPage<Item>>[] = [];
    for (;;) {
      do {
        next += step;
        const coming = ask(next);
        // A page that nobody awaits may fail silently.
        coming.catch(() => {});
        asking.push(coming);
      } while (asking.length < concurrency);
      const found = (await asking.shift()) as AnsweredPage<Item>;
      if (found.items.length === 0) return;
      if (isApart(found, first) && isSame(found, first)) return;
      if (isSame(found, previous)) {
        if (isApart(found, previous)) return;
        continue;
      }
      yield found;
      if (isShort(found)) return;
      previous = found;
    }
  }

  return limitPages(walk, pages);
}
