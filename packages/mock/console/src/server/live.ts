import { type Access, accessHeaders, type ControlProblem, problemOf } from "./control.ts";
import { createEventReader, type ServerEvent } from "./event-reader.ts";

/** How the stream of events is. */
export type LiveState =
  | { is: "connecting" | "live" }
  | { is: "lost"; since: number }
  /** The mock refuses the stream: without the right token, on a network without one, or in no session. */
  | { is: "refused"; problem: ControlProblem };

/** What the stream tells. */
export interface LiveOptions {
  access(): Access;
  onEvent(event: ServerEvent): void;
  onState(state: LiveState): void;
}

/** The mock sends something every 15 seconds; after this long, the connection is lost. */
const SILENCE_MS = 40_000;
const LEAST_WAIT_MS = 500;
const MOST_WAIT_MS = 8_000;

/** A stream of a session's events, which comes back by itself after it was lost. */
export interface Live {
  /** Begins again from the start, for example in another session. */
  restart(): void;
  /** Tries now instead of later. */
  retry(): void;
}

/**
 * Follows the session. `EventSource` would do most of it, but it cannot send a token, and does not tell
 * a refusal from a lost connection. While the page is hidden, the stream is closed: a browser has only
 * six connections to one server, and six tabs would leave none for requests.
 */
export function follow({ access, onEvent, onState }: LiveOptions): Live {
  let attempt = new AbortController();
  let lastId = "";
  let lostSince: number | undefined;
  let timer = 0;
  let waitMs = LEAST_WAIT_MS;

  async function connect(): Promise<void> {
    clearTimeout(timer);
    attempt.abort();
    if (document.hidden) return;
    attempt = new AbortController();
    const { signal } = attempt;
    const end = attempt;
    let watchdog = 0;
    const heard = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => end.abort(), SILENCE_MS);
    };
    if (lostSince === undefined) onState({ is: "connecting" });
    try {
      const now = access();
      const headers = { ...accessHeaders(now), ...(lastId && { "last-event-id": lastId }) };
      const response = await fetch(new URL("__mock/events", now.root), { headers, signal });
      const isOfSession = response.status === 400 && lastId === "";
      if (response.status === 401 || response.status === 403 || isOfSession) {
        lostSince = undefined;
        onState({ is: "refused", problem: await problemOf(response) });
        return;
      }
      // What it was told before is of another mock.
      if (response.status === 400) lastId = "";
      if (!response.ok || !response.body) throw await problemOf(response);
      lostSince = undefined;
      waitMs = LEAST_WAIT_MS;
      onState({ is: "live" });
      const read = createEventReader((event) => {
        lastId = event.id;
        onEvent(event);
      });
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (heard(); ; heard()) {
        const { done, value } = await reader.read();
        if (done) break;
        if (attempt === end) read(value);
      }
    } catch {
      // Told below: whatever ends the stream, it is lost.
    } finally {
      clearTimeout(watchdog);
    }
    if (attempt !== end || document.hidden) return;
    lostSince ??= Date.now();
    onState({ is: "lost", since: lostSince });
    timer = setTimeout(connect, waitMs);
    waitMs = Math.min(waitMs * 2, MOST_WAIT_MS);
  }

  const retry = () => {
    waitMs = LEAST_WAIT_MS;
    void connect();
  };
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) attempt.abort();
    else retry();
  });
  addEventListener("online", retry);
  void connect();

  return {
    retry,
    restart() {
      lastId = "";
      lostSince = undefined;
      retry();
    },
  };
}
