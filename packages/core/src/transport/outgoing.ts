import type { Call } from "./call.ts";

/** What is sent: each attempt makes a `Request` of it. */
export interface Outgoing {
  readonly call: Call;
  readonly url: string;
  /** Includes `headers`, which the transport may change. */
  readonly init: RequestInit;
  /** By their names in lower case. */
  readonly headers: Record<string, string>;
}

/** Whether it can be sent again: a stream is read once. */
export function isRepeatable({ init }: Outgoing): boolean {
  return !(init.body instanceof ReadableStream);
}
