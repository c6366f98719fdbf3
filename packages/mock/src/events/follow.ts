import { setImmediate } from "node:timers/promises";
import { StateUnavailable, type Store } from "../state/store.ts";
import type { Changes, Watch } from "./changes.ts";
import { type News, newsSince, type Position, START, writePosition } from "./position.ts";

/** Proxies and clients take a connection for dead that is silent for longer. */
const HEARTBEAT_MS = 15_000;

/** Reading the journal for each request of a busy mock would cost more than the requests. */
const LEAST_PAUSE_MS = 50;

/** However slow that is, a reader does not wait longer. */
const MOST_PAUSE_MS = 1_000;

/** Share of the time that may go into reading, where reading is slow. */
const READING_SHARE = 0.1;

/** Entries that are written at once; other requests are answered between them. */
const AT_ONCE = 50;

/** What is followed, and how. */
export interface Following {
  store: Store;
  changes: Changes;
  session: string;
  /** Begins after this position. `"now"` begins with the next request. */
  from: Position | "now";
  /** How often to look for what other processes have changed; default never, since there are none. */
  pollMs?: number | undefined;
  /** Default 15,000. */
  heartbeatMs?: number | undefined;
}

/**
 * A session's journal as server-sent events, without an end until the reader leaves or the mock stops.
 * Nothing is kept for a slow reader: who has fallen behind reads the journal again from where it was.
 */
export function follow(following: Following): AsyncIterable<string> {
  const { changes, session } = following;
  return {
    [Symbol.asyncIterator]() {
      const watch = changes.watch(session);
      const texts = eventsOf(following, watch);
      return {
        next: () => texts.next(),
        // A generator that waits would not hear of it.
        async return() {
          watch.end();
          return { done: true, value: undefined };
        },
      };
    },
  };
}

async function* eventsOf(following: Following, watch: Watch): AsyncGenerator<string> {
  const { store, session, from, pollMs, heartbeatMs = HEARTBEAT_MS } = following;
  let position: Position = from === "now" ? START : from;
  let isFirst = true;
  let lastMs = performance.now();
  // A browser takes a connection for open only after the first bytes.
  yield "retry: 1000\n\n";
  try {
    for (;;) {
      const startedMs = performance.now();
      const journal = await store.journal(session);
      const readMs = performance.now() - startedMs;
      const news = newsSince(position, journal);
      if (!(isFirst && from === "now")) yield* written(news);
      position = { count: news.count, entry: journal.entries[0]?.tell().id };
      if (isFirst) yield `id: ${writePosition(position)}\nevent: ready\ndata: {}\n\n`;
      isFirst = false;

      await watch.pause(Math.min(Math.max(LEAST_PAUSE_MS, readMs / READING_SHARE), MOST_PAUSE_MS));
      const changed = await watch.next(Math.min(heartbeatMs, pollMs ?? heartbeatMs));
      if (!changed) return;
      for (const what of changed) {
        if (what !== "journal") yield `event: changed\ndata: ${JSON.stringify({ what })}\n\n`;
      }
      if (performance.now() - lastMs < heartbeatMs) continue;
      lastMs = performance.now();
      yield ": still here\n\n";
    }
  } catch (error) {
    // The reader comes back, and is then told why nothing can be read.
    if (!(error instanceof StateUnavailable)) throw error;
  }
}

async function* written({ isCleared, missed, entries, count }: News): AsyncGenerator<string> {
  if (isCleared) yield `id: ${writePosition(START)}\nevent: cleared\ndata: {}\n\n`;
  if (missed > 0) yield `event: missed\ndata: ${JSON.stringify({ count: missed })}\n\n`;
  let at = count - entries.length;
  for (let start = 0; start < entries.length; start += AT_ONCE) {
    const texts = entries.slice(start, start + AT_ONCE).map((recorded) => {
      const entry = recorded.tell();
      at += 1;
      const id = writePosition({ count: at, entry: entry.id });
      return `id: ${id}\nevent: request\ndata: ${JSON.stringify(entry)}\n\n`;
    });
    yield texts.join("");
    await setImmediate();
  }
}
