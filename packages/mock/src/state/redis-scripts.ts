import { type CommandParser, defineScript } from "@redis/client";
import { COMMIT, FORGET, HAS, JOURNAL, LIST, RECORD, SYNC } from "./redis-lua.ts";

// One hash tag for all keys, so that a script may touch any of them. Its number is that of the
// layout: a mock that knows another one has data of its own.
const PREFIX = "{carespec-mock:1}";

/** Names in Redis of what a session has, and of the list of all sessions, as the scripts take them. */
export function keysOf(session: string) {
  return {
    data: `${PREFIX}:data:${session}`,
    changes: `${PREFIX}:changes:${session}`,
    journal: `${PREFIX}:journal:${session}`,
    sessions: `${PREFIX}:sessions`,
  };
}

/** Nothing where the session has no data; else its version and, field by field, what is asked for. */
export type SyncReply =
  | []
  | [epoch: string, count: string, extent: "same" | "changed" | "all", flat: string[]];

/** The scripts as commands of the client: `syncSession(session, [idleMs, …])`. */
export const scripts = {
  syncSession: script<SyncReply>(SYNC),
  commitSession: script<0 | 1>(COMMIT),
  recordRequest: script<null>(RECORD),
  readJournal: script<string[]>(JOURNAL),
  forgetSession: script<null>(FORGET),
  listSessions: script<string[]>(LIST),
  hasSession: script<0 | 1>(HAS),
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
