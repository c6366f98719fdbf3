import type { JournalEntry } from "../../src/journal/entry.ts";
import type { Recorded } from "../../src/journal/recorded.ts";
import type { Store } from "../../src/state/store.ts";

/** An entry of a journal, as tests of stores record it. */
export function recorded(
  id: string,
  { operation, status = 200, size = 1_000 }: Partial<Recorded> = {},
): Recorded {
  const entry: JournalEntry = {
    id,
    at: "2026-01-01T00:00:00.000Z",
    session: "any",
    vendor: "zoo",
    ...(operation === undefined ? {} : { operation }),
    request: { method: "GET", path: "/", headers: {} },
    response: { status, headers: {} },
    durationMs: 1,
  };
  return { vendor: "zoo", operation, status, size, tell: () => entry };
}

/** What a session's journal says, newest first. */
export async function entriesOf(store: Store, session: string): Promise<JournalEntry[]> {
  return (await store.journal(session)).entries.map((entry) => entry.tell());
}
