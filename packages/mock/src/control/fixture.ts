import type { MockData } from "../data/data.ts";
import type { JournalEntry } from "../journal/entry.ts";
import type { Change } from "./change-log.ts";

/** A session as a file: what it began with, and all its requests with their answers. */
export interface SessionFixture {
  format: "carespec-mock session 1";
  exportedAt: string;
  session: string;
  documents: { vendor: string; title: string; version: string }[];
  /** The data that the session began with, without secrets. */
  start: MockData;
  /** Requests, and the requests of control that changed data, in their order. */
  entries: JournalEntry[];
}

/**
 * Puts changes of control between the requests.
 *
 * @param entries - the session's requests, oldest first
 */
export function inOrder(entries: readonly JournalEntry[], changes: readonly Change[]) {
  const ordered: JournalEntry[] = [];
  let next = 0;
  for (const { after, entry } of changes) {
    while (next < after && next < entries.length) ordered.push(entries[next++] as JournalEntry);
    ordered.push(entry);
  }
  return [...ordered, ...entries.slice(next)];
}
