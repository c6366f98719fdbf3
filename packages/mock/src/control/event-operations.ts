import { jsonAnswer } from "../http/json-answer.ts";
import type { MockResponse } from "../types.ts";
import type { Services, SessionHandle } from "./session-handle.ts";

interface FollowCall {
  handle: SessionHandle;
  query: Record<string, string>;
  headers: Record<string, string>;
}

/** What the operations do that follow sessions. */
export function eventOperations({ events, store }: Pick<Services, "events" | "store">) {
  return {
    async listEvents({ handle, query, headers }: FollowCall): Promise<MockResponse> {
      const { session = handle.session, from } = query;
      const lastEventId = headers["last-event-id"];
      // Fails now where nothing can be read, instead of after the head of the answer.
      await store.ping();
      const begin = from === "now" ? from : undefined;
      const stream = events.follow(session, { lastEventId, from: begin });
      return { status: 200, headers: EVENT_STREAM, body: undefined, stream };
    },
    async listSessions(): Promise<MockResponse> {
      const sessions = (await store.sessions()).map((session) => ({ session }));
      return jsonAnswer({ sessions });
    },
  };
}

const EVENT_STREAM = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store",
  // nginx would keep the events until its buffer is full.
  "x-accel-buffering": "no",
};
