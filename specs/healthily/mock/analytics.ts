import type { Call, Handler } from "@carespec/mock-kit";
import { sessionOf } from "./tokens.ts";

/** Keeps an event, for tests to find in the export. The receipt's content is not documented. */
export const recordEvent: Handler = (call) => record(call, "events");

/** Keeps a feedback, for tests to find in the export. */
export const sendFeedback: Handler = (call) => record(call, "feedback");

async function record(call: Call, collection: string) {
  const id = call.newId();
  const recorded = {
    ...(call.body as object),
    id,
    session_id: await sessionOf(call),
    recorded_at: new Date(call.now).toISOString(),
  };
  call.state.collection<object>(collection).set(id, recorded);
  return { body: {} };
}
