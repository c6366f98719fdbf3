import { onTestFinished } from "vitest";
import { createEventReader, type ServerEvent } from "../../console/src/server/event-reader.ts";

/** A stream of events that is read as far as a test wishes. */
export interface Events {
  /** The next event that fits, and all that came before it since the last call. */
  until(fits: (event: ServerEvent) => boolean): Promise<ServerEvent[]>;
  /** Resolves when the stream has ended. */
  ended: Promise<void>;
  /** Leaves, as a browser does that closes the page. */
  leave(): Promise<void>;
}

/** Reads the events of an answer; leaves it at the end of the test. */
export function readEvents(answer: Response): Events {
  const reader = (answer.body ?? new Blob().stream())
    .pipeThrough(new TextDecoderStream())
    .getReader();
  const came: ServerEvent[] = [];
  const read = createEventReader((event) => came.push(event));
  let hasEnded = false;
  let notify = () => {};
  const ended = (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      read(value);
      notify();
    }
  })()
    .catch(() => {})
    .finally(() => {
      hasEnded = true;
      notify();
    });
  const leave = () => reader.cancel().catch(() => {});
  onTestFinished(leave);

  return {
    ended,
    leave,
    async until(fits) {
      for (;;) {
        const index = came.findIndex(fits);
        if (index >= 0) return came.splice(0, index + 1);
        if (hasEnded) throw new Error(`the events ended with ${JSON.stringify(came)}`);
        await new Promise<void>((resolve) => {
          notify = resolve;
        });
      }
    },
  };
}

/** Whether it is the event of this name. */
export const named = (name: string) => (event: ServerEvent) => event.name === name;
