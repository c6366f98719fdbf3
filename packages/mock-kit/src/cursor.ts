import type { Pagination } from "./pagination.ts";

/** The query parameter that brings a cursor back; in links, whose parameters no document names, ours. */
export function cursorName({ cursor = "cursor" }: Pagination): string {
  return cursor;
}

/** The cursor of the page that begins after so many values. */
export function writeCursor(start: number): string {
  return `after-${start}`;
}

/** How many values come before a cursor's page: none without one, all before one that is not ours. */
export function readCursor(cursor = writeCursor(0)): number {
  return Number(/^after-(\d+)$/.exec(cursor)?.[1] ?? Number.POSITIVE_INFINITY);
}
