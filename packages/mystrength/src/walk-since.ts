import type { PageOptions, Pages } from "@carespec/core";

/** How far a pull has come. It is plain data: store it after the items that came with it. */
export interface Checkpoint {
  /** Records modified since this moment are asked for, in epoch milliseconds. */
  readonly since: number;
  /** When the pull that is not finished began, in epoch milliseconds. */
  readonly startedAt?: number | undefined;
  /** The page that it asks for next. */
  readonly page?: number | undefined;
  /** The number of items per page that `page` counts with. */
  readonly pageSize?: number | undefined;
}

/** One page of changes. */
export interface Changes<Item> {
  readonly items: Item[];
  /** Where to go on once these items are stored. */
  readonly checkpoint: Checkpoint;
}

/** How changes are pulled. */
export interface SinceOptions {
  /**
   * How much earlier than its beginning the next pull looks, in milliseconds: for clocks that
   * differ, and for records that the vendor shows late. Records within it come twice.
   * @default 300,000 (five minutes)
   */
  overlapMs?: number | undefined;
}

/**
 * Pulls the records modified since a checkpoint, page by page, with a checkpoint that is safe to
 * store after each page: a pull that ends in the middle, by an error or a crash, goes on at the page
 * that was not stored, and `since` moves only when all pages came. The last checkpoint comes with no
 * items.
 *
 * Where the number of items per page is not that of the checkpoint, or not known, the pull begins
 * again with the first page of the same `since`: the items before come twice, and none is lost.
 *
 * With `maxItems` a pull ends there and `since` does not move: going on gives the rest. A page that is
 * cut comes again whole, so `maxItems` below the number of items per page never gets beyond it.
 *
 * A record that changes during a pull may come twice, in this pull and the next. That the vendor's
 * `since` means the time of the last change, and that its pages keep their order, is inferred.
 *
 * @param pages - walks the list, for example `(own) => client.pages("/users", own)`
 * @throws TypeError where the checkpoint or the overlap is not a number of milliseconds
 * @example
 * for await (const { items, checkpoint } of walkSince((own) => client.pages("/users", own), stored)) {
 *   await save(items, checkpoint);
 * }
 */
export async function* walkSince<Item>(
  pages: (own: PageOptions & { query: { since: number } }) => Pages<Item>,
  { since, startedAt = Date.now(), page: startPage, pageSize }: Checkpoint,
  { overlapMs = 300_000 }: SinceOptions = {},
): AsyncGenerator<Changes<Item>, void> {
  requireMoment(since, "since");
  requireMoment(startedAt, "startedAt");
  requireMoment(overlapMs, "overlapMs");
  const query = { since };
  let walk = pages({ query, startPage });
  if (startPage !== undefined && (pageSize ?? Number.NaN) !== walk.pageSize)
    walk = pages({ query });
  let isWhole = false;
  for await (const { items, page, bound } of walk.byPage()) {
    isWhole = !bound;
    const next = bound === "cut" ? Number(page) : Number(page) + 1;
    yield { items, checkpoint: { since, startedAt, page: next, pageSize: walk.pageSize } };
  }
  // Also where `maxItems` is 0, no page comes at all.
  if (isWhole) yield { items: [], checkpoint: { since: Math.max(since, startedAt - overlapMs) } };
}

function requireMoment(value: unknown, name: string): void {
  if (Number.isInteger(value) && Number(value) >= 0) return;
  throw new TypeError(`${name} must be whole milliseconds from 0`);
}
