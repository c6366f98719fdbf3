import { limitBody } from "../transport/body.ts";
import type { ReadAnswer } from "../transport/call.ts";

/**
 * Hands over a success as a stream of bytes, for example of `text/event-stream`. The call's
 * `timeoutMs` holds until its end; `Infinity` lets it last.
 */
export const readStream: ReadAnswer = {
  limit: limitBody,
  async read({ bodiless }, { body, status }) {
    const isEmpty = !body || status === 204 || status === 205;
    return isEmpty && bodiless ? undefined : (body ?? new Blob().stream());
  },
};
