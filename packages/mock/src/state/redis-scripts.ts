import { type CommandParser, defineScript } from "@redis/client";
import { COMMIT, FORGET, HAS, JOURNAL, LIST, RECORD, SYNC } from "./redis-lua.ts";

// One hash tag for all keys, so that a script may touch any of them. Its number is the layout's
// version: mocks with another version have separate data.
const PREFIX = "{carespec-mock:1}";

/** The Redis keys of a session and of the list of all sessions, in the scripts' order. */
export function keysOf(session: string) {
  return {
    data: `${PREFIX}:data:${session}`,
    changes: `${PREFIX}:changes:${session}`,
    journal: `${PREFIX}:journal:${session}`,
    sessions: `${PREFIX}:sessions`,
  };
}

/** Empty if the session has no data; otherwise its version and the fields that the copy lacks. */
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
