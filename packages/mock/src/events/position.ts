import { UserError } from "@carespec/command";
import type { Recording } from "../journal/recorded.ts";

/** How far somebody has read a session's journal: the id of the last event. */
export interface Position {
  /** How many requests the journal had counted. */
  count: number;
  /** The id of the newest entry then; left out where there was none. */
  entry?: string | undefined;
}

/** Where a journal begins, and where it is again once it has been emptied. */
export const START: Position = { count: 0 };

/** A position as an event's `id`, for example `12.0b3c9f52-7b4e-4c0e-8d5b-0f6f6a1f2a3b`. */
export function writePosition({ count, entry }: Position): string {
  return entry === undefined ? `${count}` : `${count}.${entry}`;
}

/** Reads what {@link writePosition} wrote; throws a {@link UserError} for any other text. */
export function readPosition(text: string): Position {
  const [, count, entry] = /^(\d{1,15})(?:\.([\w-]{1,64}))?$/.exec(text) ?? [];
  if (count === undefined) {
    throw new UserError(`Last-Event-ID "${text.slice(0, 80)}" is not the id of an event`);
  }
  return { count: Number(count), entry };
}

/** What came after a position. */
export interface News {
  /** Whether the journal was emptied since: `missed` and `entries` then count from its start. */
  isCleared: boolean;
  /** How many entries are gone that were not read. */
  missed: number;
  /** The new entries, oldest first. */
  entries: Recording["entries"];
  /** How many requests the journal has counted. */
  count: number;
}

/** Compares a journal with what was read of it. */
export function newsSince(
  { count: before, entry }: Position,
  { entries, counts }: Recording,
): News {
  const count = counts.reduce((sum, kind) => sum + kind.count, 0);
  const last = entries[count - before];
  // An emptied journal may have counted as far again, with other entries.
  const isOther =
    before > 0 && last !== undefined && entry !== undefined && last.tell().id !== entry;
  const isCleared = count < before || isOther;
  const fresh = isCleared ? count : count - before;
  const kept = entries.slice(0, fresh).reverse();
  return { isCleared, missed: fresh - kept.length, entries: kept, count };
}
