import type { Transaction } from "@carespec/mock-kit";
import type { JournalEntry } from "../journal/entry.ts";

/** Whose data: one vendor's (or the mock's own, under `steering`) in one session. */
export interface Scope {
  session: string;
  space: string;
}

/**
 * Where sessions live. A session begins with the built-in data at its first use and ends after an
 * hour without one.
 */
export interface Store {
  /**
   * Runs `work` over the scope's data. Nothing else changes the data between what `work` reads and
   * what it writes; to ensure that, `work` may run again, so it must change nothing but the data.
   * If it throws, nothing is changed. Rejects with {@link StateUnavailable} where the data cannot
   * be reached.
   */
  transact<Result>(
    scope: Scope,
    work: (state: Transaction) => Promise<Result>,
    intent?: "read" | "write",
  ): Promise<Result>;
  /** Whether the session has been used within the last hour. */
  has(session: string): Promise<boolean>;
  /** The sessions used within the last hour. */
  sessions(): Promise<string[]>;
  /** Forgets a session, its journal included, or one space of it. The next use starts it again. */
  clear(session: string, space?: string): Promise<void>;
  /**
   * Adds to the session's journal, of which the newest {@link JOURNAL_LIMIT} entries are kept. The
   * store may build the entry as late as the first read, so that unread entries cost nothing.
   */
  record(session: string, tell: () => JournalEntry): Promise<void>;
  /** The session's journal, newest first. */
  journal(session: string): Promise<JournalEntry[]>;
  /** Empties the session's journal. */
  clearJournal(session: string): Promise<void>;
  /** Rejects with {@link StateUnavailable} where the data cannot be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Initial data of a space: values by id in their order, by collection. */
export type Seeds = Record<string, (readonly [id: string, value: unknown])[]>;

/** How a store learns what a session begins with. */
export type SeedOf = (space: string) => Seeds;

/** The data cannot be reached; the mock answers 503 until it can. */
export class StateUnavailable extends Error {
  override name = "StateUnavailable";
}

/** A session that nobody has used for this long is forgotten. */
export const SESSION_IDLE_MS = 60 * 60 * 1_000;
/** Entries that a session's journal keeps. */
export const JOURNAL_LIMIT = 200;
/** Values that a collection keeps; beyond it the oldest goes. */
export const COLLECTION_LIMIT = 10_000;
/** Sessions that the memory keeps; beyond it the one that was used longest ago goes. */
export const SESSION_LIMIT = 1_000;
