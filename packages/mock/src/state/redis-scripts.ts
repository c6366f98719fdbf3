import { type CommandParser, defineScript } from "@redis/client";
import {
  CLEAR,
  CLEAR_COVERAGE,
  COMMIT,
  COVERAGE,
  ENDING,
  FORGET,
  HAS,
  JOURNAL,
  LIST,
  RECORD,
  SYNC,
  USAGE,
} from "./redis-lua.ts";

// One hash tag for all keys, so that a script may touch any of them. Its number is the layout's
// version: mocks with another version have separate data.
const PREFIX = "{carespec-mock:2}";

/** The Redis keys of a session, then those that all sessions share, in the scripts' order. */
export function keysOf(session: string) {
  return {
    data: `${PREFIX}:data:${session}`,
    changes: `${PREFIX}:changes:${session}`,
    journal: `${PREFIX}:journal:${session}`,
    counts: `${PREFIX}:counts:${session}`,
    covered: `${PREFIX}:covered:${session}`,
    sessions: `${PREFIX}:sessions`,
    held: `${PREFIX}:held`,
    journals: `${PREFIX}:journals`,
    endings: `${PREFIX}:endings`,
    coverage: `${PREFIX}:coverage`,
  };
}

/** The key of what a mock writes to see whether Redis takes it. */
export const TRIAL_KEY = `${PREFIX}:trial`;

/** The key of a random text that all mocks share. */
export const SHARED_KEY = `${PREFIX}:shared`;

/** The keys of what all mocks count together: how often each text came, when first and when last. */
export const TALLY_KEYS = {
  counts: `${PREFIX}:tally`,
  first: `${PREFIX}:tally-first`,
  last: `${PREFIX}:tally-last`,
};

/** Empty if the session has no data; otherwise its version and the fields that the copy lacks. */
export type SyncReply =
  | []
  | [epoch: string, count: string, extent: "same" | "changed" | "all", flat: string[]];

/** The scripts as commands of the client: `syncSession(session, [idleMs, …])`. */
export const scripts = {
  syncSession: script<SyncReply>(SYNC),
  commitSession: script<0 | 1>(COMMIT),
  recordRequest: script<null>(RECORD),
  readJournal: script<[entries: string[], counts: string[]]>(JOURNAL),
  clearJournal: script<null>(CLEAR),
  readCoverage: script<[counting: string, counts: string[]]>(COVERAGE),
  clearCoverage: script<null>(CLEAR_COVERAGE),
  forgetSession: script<null>(FORGET),
  listSessions: script<string[]>(LIST),
  hasSession: script<0 | 1>(HAS),
  endingOfSession: script<"" | "expired" | "evicted">(ENDING),
  readUsage: script<[sessions: number, journalBytes: number]>(USAGE),
};

function script<Reply>(text: string) {
  return defineScript({
    SCRIPT: text,
    parseCommand(parser: CommandParser, session: string, values: (string | number)[]) {
      parser.pushKeysLength(Object.values(keysOf(session)));
      parser.push(session);
      parser.pushVariadic(values.map(String));
    },
    transformReply: undefined as unknown as () => Reply,
  });
}
