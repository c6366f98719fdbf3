import type { Transaction } from "@carespec/mock-kit";
import type { Recorded, Recording } from "../journal/recorded.ts";
import type { Ending, Usage } from "./limits.ts";

/** The space of a session where the mock keeps its own data: how the session is steered. */
export const STEERING = "steering";

/** Whose data: one vendor's (or the mock's own, under {@link STEERING}) in one session. */
export interface Scope {
  session: string;
  space: string;
}

/**
 * Where sessions live. A session begins with the built-in data at its first use and ends after an
 * hour without one.
 */
export interface Store {
  /** A random text that all mocks with this store's data share; left out where no others have them. */
  readonly sharedKey?: string;
  /** What is counted over all sessions, and by all mocks that share the data. */
  readonly tally: Tally;
  /**
   * Runs `work` over the scope's data. Nothing else changes the data between what `work` reads and
   * what it writes; to ensure that, `work` may run again, so it must change nothing but the data.
   * If it throws, nothing is changed. Rejects with {@link StateUnavailable} where the data cannot
   * be reached, and with {@link DataFull} where the session would hold too much.
   */
  transact<Result>(
    scope: Scope,
    work: (state: Transaction) => Promise<Result>,
    intent?: "read" | "write",
  ): Promise<Result>;
  /** Begins to read, where the store has the data at hand and no transaction is about to change them. */
  read?(scope: Scope): Reading | undefined;
  /** Begins to change the data, where the store has them at hand and nothing else is changing them. */
  write?(scope: Scope): Writing | undefined;
  /** A value, where the store has it at hand and no transaction is about to change it. */
  readNow?(scope: Scope, collection: string, id: string): { value: unknown } | undefined;
  /** All that a scope holds, collections of the plugin's own included. It must not be changed. */
  contents(scope: Scope): Promise<Seeds>;
  /** Whether the session has been used within the last hour. */
  has(session: string): Promise<boolean>;
  /** Why a session that was used is gone; `undefined` for one that it does not remember. */
  ending(session: string): Promise<Ending | undefined>;
  /** The sessions used within the last hour, the one used last first. */
  sessions(): Promise<string[]>;
  /** Forgets a session, its journal included, or one space of it. The next use starts it again. */
  clear(session: string, space?: string): Promise<void>;
  /**
   * Counts the request, and adds it to the session's journal, of which the newest entries are kept.
   * The store may write the entry as late as the first read, so that unread entries cost nothing.
   *
   * @param counted - what coverage counts of it, each a key of few; default nothing
   */
  record(session: string, entry: Recorded, counted?: readonly string[]): Promise<void> | undefined;
  /** The session's journal, newest first, and its counts. */
  journal(session: string): Promise<Recording>;
  /** Empties the session's journal and its counts. */
  clearJournal(session: string): Promise<void>;
  /** What coverage has counted in a session, or in all sessions, those included that are gone. */
  coverage(session?: string): Promise<CoverageCounts>;
  /** Sets all counts to zero, in all sessions. */
  clearCoverage(): Promise<void>;
  /** What is held at the moment. */
  usage(): Promise<Usage>;
  /** Rejects with {@link StateUnavailable} where the data cannot be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Counts equal texts. Rejects with {@link StateUnavailable} where the data cannot be reached. */
export interface Tally {
  /** Counts a text; beyond `most` different ones, a new one is dropped and counted as such. */
  add(text: string, most: number): Promise<void>;
  /** In the order in which they came first. */
  read(): Promise<{ tallied: Tallied[]; dropped: number }>;
  clear(): Promise<void>;
}

/** A text, how often it came, and when first and last: ISO 8601. */
export interface Tallied {
  text: string;
  count: number;
  first: string;
  last: string;
}

/** The data of a scope as they are when it begins, until it ends. */
export interface Reading {
  state: Transaction;
  /** The same object as long as the data are the same. */
  version: object;
  /** Whether `state` was asked to change the data; nothing has changed. */
  readonly hasWritten: boolean;
  /** Must be called once. */
  end(): void;
}

/** A change of a scope's data, which nothing else changes until it ends by one of its two methods. */
export interface Writing {
  state: Transaction;
  /** Keeps what `state` was asked to change; throws {@link DataFull} where that would be too much. */
  commit(): void;
  /** Changes nothing. */
  abandon(): void;
}

/** What coverage has counted. */
export interface CoverageCounts {
  /** Names the counting; another one begins when it is cleared. */
  counting: string;
  counts: ReadonlyMap<string, number>;
}

/** Initial data of a space: values by id in their order, by collection. */
export type Seeds = Record<string, (readonly [id: string, value: unknown])[]>;

/** How a store learns what a session begins with. */
export type SeedOf = (space: string) => Seeds;

/** What a store that outlives the mock knows of the data that it keeps. */
export interface DataRules {
  /** The version of a space's data: data of another version cannot be read. */
  versionOf(space: string): number;
  /** What is wrong with a stored value, in words; `undefined` for a good one. */
  problemOf(space: string, collection: string, value: unknown): string | undefined;
}

/** The data cannot be reached; the mock answers 503 until it can. */
export class StateUnavailable extends Error {
  override name = "StateUnavailable";
}

/** A change would make a session hold more than all of them may; nothing has changed. The mock answers 507. */
export class DataFull extends StateUnavailable {
  override name = "DataFull";

  /** @param dataBytes - how many bytes all sessions may hold */
  constructor(dataBytes: number) {
    const most = dataBytes.toLocaleString("en-US");
    super(
      `nothing was changed: the session would hold more than ${most} bytes of data: raise --data-bytes, remove items or reset the session`,
    );
  }
}

/** Values that a collection keeps; beyond it the oldest goes. */
export const COLLECTION_LIMIT = 10_000;

/** What is stored for a session cannot be read; the mock answers 503 until the session is reset. */
export class UnreadableState extends StateUnavailable {
  override name = "UnreadableState";

  constructor(session: string, problem: string, options?: ErrorOptions) {
    const remedy = `reset it, POST /__mock/reset with X-Mock-Session: ${session}`;
    super(`the stored session "${session}" cannot be read: ${problem}; ${remedy}`, options);
  }
}
