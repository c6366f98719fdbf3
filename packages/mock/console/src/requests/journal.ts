import { signal } from "@preact/signals";
import type { ServerEvent } from "../server/event-reader.ts";
import { createFits, type Filter, isOfStrict, NO_FILTER } from "./filter.ts";
import { type Row, rowOf } from "./row.ts";

/** Rows that the console keeps; the mock itself keeps 1,000 a session unless it is told otherwise. */
export const MOST_ROWS = 20_000;

/** Work on new rows between two pictures, so that the page never stutters. */
const WORK_MS = 8;

/** Makes an empty journal: the rows of a session, and those of them that fit the filter. */
export function createJournal() {
  const waiting: ServerEvent[] = [];
  /** Oldest first. */
  let rows: Row[] = [];
  let shown: Row[] = [];
  let fits = createFits(NO_FILTER);
  let isScheduled = false;
  /** Ids of refusals that nobody expected, as far as somebody has asked. */
  let unexpected: ReadonlySet<string> = new Set();

  /** The rows that fit the filter, oldest first; a new list after each change. */
  const visible = signal<{ rows: readonly Row[] }>({ rows: [] });
  const filter = signal<Filter>(NO_FILTER);
  /** How many requests the session has had, how many of them are here. */
  const counts = signal({ total: 0, kept: 0 });
  /** Whether all has come that the mock's journal held. */
  const isRead = signal(false);
  const isPaused = signal(false);
  /** How many requests wait until the list is no longer paused. */
  const held = signal(0);
  /** The number of the row that the list's keys begin from. */
  const selected = signal<number | undefined>(undefined);
  /** Whether the details of the selected row are open. */
  const isOpen = signal(false);

  function publish(): void {
    visible.value = { rows: shown };
    counts.value = { total: rows.at(-1)?.number ?? 0, kept: rows.length };
  }

  function forget(): void {
    rows = [];
    shown = [];
    selected.value = undefined;
    isOpen.value = false;
    publish();
  }

  function take({ name, id, data }: ServerEvent): void {
    if (name === "ready") isRead.value = true;
    if (name === "cleared") forget();
    if (name !== "request") return;
    const row = rowOf(id, data);
    // After a lost connection the mock may tell again what is here.
    if (row.number <= (rows.at(-1)?.number ?? 0)) return;
    rows.push(row);
    if (fits(row)) shown.push(row);
  }

  function work(): void {
    isScheduled = false;
    const end = performance.now() + WORK_MS;
    let taken = 0;
    while (taken < waiting.length && performance.now() < end) take(waiting[taken++] as ServerEvent);
    waiting.splice(0, taken);
    if (rows.length > MOST_ROWS) {
      rows.splice(0, rows.length - MOST_ROWS);
      const oldest = rows[0]?.number ?? 0;
      shown = shown.filter(({ number }) => number >= oldest);
    }
    publish();
    if (waiting.length > 0) schedule();
  }

  function filterAgain(): void {
    fits = createFits(filter.value, unexpected);
    shown = rows.filter(fits);
    publish();
  }

  function schedule(): void {
    if (isScheduled || isPaused.value) return;
    isScheduled = true;
    requestAnimationFrame(work);
  }

  return {
    visible,
    filter,
    counts,
    isRead,
    isPaused,
    held,
    selected,
    isOpen,
    add(event: ServerEvent): void {
      waiting.push(event);
      if (isPaused.value) {
        if (waiting.length > MOST_ROWS) waiting.splice(0, waiting.length - MOST_ROWS);
        held.value = waiting.filter(({ name }) => name === "request").length;
      } else schedule();
    },
    setFilter(change: Partial<Filter>): void {
      filter.value = { ...filter.value, ...change };
      filterAgain();
    },
    setUnexpected(ids: ReadonlySet<string>): void {
      unexpected = ids;
      if (isOfStrict(filter.value)) filterAgain();
    },
    /** The refused rows, newest first. */
    refused(): Row[] {
      // Whoever shows them follows the journal.
      void visible.value;
      return rows.filter(({ isRefused }) => isRefused).reverse();
    },
    pause(isOn: boolean): void {
      isPaused.value = isOn;
      held.value = 0;
      schedule();
    },
    /** Forgets everything, before another session is followed. */
    restart(): void {
      waiting.length = 0;
      isRead.value = false;
      held.value = 0;
      forget();
    },
    find: (number: number): Row | undefined => rows[indexOf(rows, number)],
    /** Where a row is among the visible ones, newest first; -1 if it is not. */
    place(number: number): number {
      const index = indexOf(shown, number);
      return index < 0 ? -1 : shown.length - 1 - index;
    },
  };
}

/** Rows are in the order of their numbers. */
function indexOf(rows: readonly Row[], number: number): number {
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = (rows[middle] as Row).number;
    if (at === number) return middle;
    if (at < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
