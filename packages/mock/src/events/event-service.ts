import type { Store } from "../state/store.ts";
import type { Changes } from "./changes.ts";
import { follow } from "./follow.ts";
import { readPosition, START } from "./position.ts";

/** Where the events of a session begin. */
export interface EventsFrom {
  /** The id of the last event that was read; default none. Any other text throws a `UserError`. */
  lastEventId?: string | undefined;
  /** Where to begin without such an id: with what the journal holds (default), or now. */
  from?: "oldest" | "now" | undefined;
}

/** What happens in sessions, as server-sent events. */
export interface EventService {
  /** A session's requests and changes, until the reader leaves or the mock stops. */
  follow(session: string, from?: EventsFrom): AsyncIterable<string>;
  /** Ends all of them. */
  close(): void;
}

/**
 * Makes the service.
 *
 * @param pollMs - how often to look for what other processes have put into the store; default never
 */
export function createEventService(store: Store, changes: Changes, pollMs?: number): EventService {
  return {
    follow(session, { lastEventId, from = "oldest" } = {}) {
      const begin = from === "now" ? "now" : START;
      const position = lastEventId === undefined ? begin : readPosition(lastEventId);
      return follow({ store, changes, session, from: position, pollMs });
    },
    close: () => changes.close(),
  };
}
