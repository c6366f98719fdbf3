import { randomUUID } from "node:crypto";
import { type MockData, PRIVATE } from "../data/data.ts";
import type { JournalEntry } from "../journal/entry.ts";
import type { Redact } from "../journal/redact.ts";
import type { StandIns } from "../journal/stand-ins.ts";
import type { Store } from "../state/store.ts";

/** A request of control that changed a session's data, and how many requests came before it. */
export interface Change {
  after: number;
  entry: JournalEntry;
}

/**
 * What control has changed of sessions' data, so that a session can be played again. Clock, faults and
 * preferences need no note: each entry of the journal has them.
 */
export interface ChangeLog {
  seeded(session: string, data: MockData): Promise<void>;
  /** The whole session, which then begins again, or some vendors' data in it. */
  wasReset(session: string, vendors?: readonly string[]): Promise<void>;
  journalEmptied(session: string): Promise<void>;
  /** What has changed since the session began; `isWhole` unless its journal was emptied. */
  read(session: string): Promise<{ changes: Change[]; isWhole: boolean }>;
}

/** The space of a session where its changes are; no vendor's name has a dot. */
const SPACE = "mock.changes";

/** @param write - is told each change as the journal's entry */
export function createChangeLog(
  store: Store,
  redact: () => Redact,
  standIns: StandIns,
  write: (entry: JournalEntry) => void = () => {},
): ChangeLog {
  async function note(session: string, operation: string, path: string, body: object) {
    const text = JSON.stringify(body);
    const entry: JournalEntry = {
      id: randomUUID(),
      at: new Date().toISOString(),
      session,
      vendor: null,
      operation,
      request: {
        method: "POST",
        path,
        headers: { "content-type": "application/json" },
        body: redact().body(text, standIns.of({ session, vendor: null })),
      },
      response: { status: 204, headers: {} },
      durationMs: 0,
    };
    write(entry);
    return entry;
  }

  async function keep(session: string, entry: JournalEntry): Promise<void> {
    const { counts } = await store.journal(session);
    const after = counts.reduce((sum, { count }) => sum + count, 0);
    await store.transact({ session, space: SPACE }, async (state) => {
      state.collection("changes").set(entry.id, { after, entry });
    });
  }

  return {
    async seeded(session, data) {
      await keep(session, await note(session, "addData", "/__mock/seed", withoutPrivate(data)));
    },
    async wasReset(session, vendors) {
      const body = vendors ? { vendors } : {};
      const entry = await note(session, "resetSession", "/__mock/reset", body);
      // A session that begins again has no changes.
      if (vendors) await keep(session, entry);
    },
    async journalEmptied(session) {
      await store.transact({ session, space: SPACE }, async (state) => {
        state.collection("emptied").set("all", true);
      });
    },
    async read(session) {
      const contents = await store.contents({ session, space: SPACE });
      const changes = (contents.changes ?? []).map(([, change]) => change as Change);
      return { changes, isWhole: contents.emptied === undefined };
    },
  };
}

/** Without what only plugins know, which is mostly tokens. */
function withoutPrivate(data: MockData): MockData {
  const shown = (part: MockData[string]) =>
    Object.fromEntries(Object.entries(part).filter(([name]) => !name.startsWith(PRIVATE)));
  return Object.fromEntries(Object.entries(data).map(([name, part]) => [name, shown(part)]));
}
