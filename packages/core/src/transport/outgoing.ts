import type { Call } from "./call.ts";

/** What is to be sent: a `Request` for each attempt is made of it. */
export interface Outgoing {
  readonly call: Call;
  readonly url: string;
  /** The headers stand in it too, and are the transport's to change. */
  readonly init: RequestInit;
  /** By their names in lower case. */
  readonly headers: Record<string, string>;
}

/** Whether it can be sent again: a stream is read once. */
export function isRepeatable({ init }: Outgoing): boolean {
  return !(init.body instanceof ReadableStream);
}
