import { getHeapStatistics } from "node:v8";

/** How much a mock keeps. Where a limit is reached, what was used longest ago goes first. */
export interface Limits {
  /** Sessions at most. */
  sessions: number;
  /** Entries of a session's journal at most. */
  journalEntries: number;
  /** Bytes of all journals together. */
  journalBytes: number;
  /** Bytes of what the sessions hold beyond the data that they start with, estimated. */
  dataBytes: number;
  /** A session that nobody has used for this many milliseconds is forgotten. */
  idleMs: number;
}

const MIB = 1024 * 1024;

/**
 * What journals and data each take by default. V8's limit counts the room for young objects too, which
 * is most of a small heap: two eighths of it do not fit beside the mock itself.
 */
const SHARE = Math.min(64 * MIB, Math.floor(getHeapStatistics().heap_size_limit / 16));

/** The limits that apply where the options name no others. */
export const DEFAULT_LIMITS: Readonly<Limits> = {
  sessions: 1_000,
  journalEntries: 1_000,
  journalBytes: SHARE,
  dataBytes: SHARE,
  idleMs: 60 * 60 * 1_000,
};

/** Ended sessions whose end is remembered. */
export const ENDINGS_KEPT = 10_000;

/** A budget that is exceeded is freed down to this share, so that it is not exceeded each time. */
export const FREED_TO = 0.9;

/** What a store holds at the moment. */
export interface Usage {
  sessions: number;
  /** Left out where the store cannot count them cheaply. */
  journalEntries?: number;
  journalBytes: number;
  /** Left out where the store does not count them. */
  dataBytes?: number;
}

/**
 * Why a session is gone: `expired` when nobody used it for long enough, `evicted` when there were too
 * many, `evictedForBytes` when they held too much.
 */
export type Ending = "expired" | "evicted" | "evictedForBytes";
