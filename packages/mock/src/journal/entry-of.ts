import { randomUUID } from "node:crypto";
import type { MockRequest, MockResponse } from "../types.ts";
import type { JournalEntry, Reason } from "./entry.ts";
import type { Recorded } from "./recorded.ts";
import type { Redact } from "./redact.ts";

/** Longer bodies, in bytes, are left out: a journal must not hold megabytes. */
const LONGEST_BODY = 16_384;

/** What an entry takes beside its bytes, measured. */
const OVERHEAD = 400;

/** An answered request, as far as the journal records it. */
export interface Answered {
  session: string;
  /** Name of the vendor; `null` where the request reached none. */
  vendor: string | null;
  /** The operationId; `undefined` where no operation matched. */
  operation: string | undefined;
  request: MockRequest;
  response: MockResponse | undefined;
  /** When the request came, by `performance.now()`. */
  startedMs: number;
  reason: Reason | undefined;
  fault: string | undefined;
  /** What the mock passed over in the request. */
  note?: string | undefined;
}

/** Keeps what the journal entry needs, and writes the entry, without secrets, when it is read. */
export function entryOf(redact: Redact, answered: Answered): Recorded {
  return new PackedEntry(redact, answered);
}

type Headers = Record<string, string>;
type Head = [
  id: string,
  at: number,
  session: string,
  method: string,
  target: string,
  headers: Headers,
  answerHeaders: Headers,
  durationMs: number,
  reason: Reason | null,
  fault: string | null,
  note: string | null,
];

/**
 * An entry in one piece of memory of its own: the head as JSON, then both bodies. Objects and strings
 * would take several times as much, and a part of a larger buffer would keep all of it.
 */
class PackedEntry implements Recorded {
  readonly vendor: string | null;
  readonly operation: string | undefined;
  readonly status: number;
  readonly size: number;
  readonly #redact: Redact;
  readonly #bytes: Buffer;
  /** Where the bodies begin; the second one ends with the bytes. */
  readonly #starts: [sent: number, given: number];
  readonly #isLong: [sent: boolean, given: boolean];

  constructor(redact: Redact, answered: Answered) {
    const { request, session, startedMs } = answered;
    const { reason = null, fault = null, note = null } = answered;
    const { status = 0, headers: answerHeaders = {}, body = "" } = answered.response ?? {};
    const { method, path, search, headers } = request;
    const durationMs = performance.now() - startedMs;
    const head: Head = [
      ...[randomUUID(), Date.now(), session, method, path + search, headers, answerHeaders],
      ...[durationMs, reason, fault, note],
    ] as Head;
    const headText = JSON.stringify(head);
    const sentLength = request.body?.length ?? 0;
    const givenLength = method === "HEAD" ? 0 : lengthOf(body);
    this.#isLong = [sentLength > LONGEST_BODY, givenLength > LONGEST_BODY];
    const sentStart = Buffer.byteLength(headText);
    const givenStart = sentStart + (this.#isLong[0] ? 0 : sentLength);
    const end = givenStart + (this.#isLong[1] ? 0 : givenLength);
    this.#starts = [sentStart, givenStart];
    this.#bytes = Buffer.allocUnsafeSlow(end);
    this.#bytes.write(headText, 0);
    if (request.body && givenStart > sentStart) this.#bytes.set(request.body, sentStart);
    if (end > givenStart) this.#bytes.write(body, givenStart);
    this.size = end + OVERHEAD;
    this.vendor = answered.vendor;
    this.operation = answered.operation;
    this.status = status;
    this.#redact = redact;
  }

  tell(): JournalEntry {
    const redact = this.#redact;
    const [sentStart, givenStart] = this.#starts;
    const head = JSON.parse(this.#bytes.toString("utf8", 0, sentStart)) as Head;
    const [id, at, session, method, target, headers, answerHeaders, durationMs, ...why] = head;
    const [reason, fault, note] = why;
    const sent = this.#bytes.subarray(sentStart, givenStart);
    const given = this.#bytes.subarray(givenStart);
    return {
      id,
      at: new Date(at).toISOString(),
      session,
      vendor: this.vendor,
      ...(this.operation === undefined ? {} : { operation: this.operation }),
      request: {
        method,
        path: redact.line(target),
        headers: redact.headers(headers),
        ...bodyOf(redact, sent, this.#isLong[0]),
      },
      response: {
        status: this.status,
        headers: redact.headers(answerHeaders),
        ...bodyOf(redact, given, this.#isLong[1]),
      },
      durationMs,
      ...(reason ? { reason: { ...reason, text: redact.line(reason.text) } } : {}),
      ...(fault ? { fault } : {}),
      ...(note ? { note } : {}),
    };
  }
}

function bodyOf(redact: Redact, bytes: Uint8Array, isLong: boolean): { body?: unknown } {
  if (isLong) return { body: `(longer than ${LONGEST_BODY} bytes)` };
  return bytes.length === 0 ? {} : { body: redact.body(new TextDecoder().decode(bytes)) };
}

/** A character takes one to three bytes, so a very long text need not be looked at. */
function lengthOf(text: string): number {
  return text.length > LONGEST_BODY ? text.length : Buffer.byteLength(text);
}
