import { randomUUID } from "node:crypto";
import type { MockRequest, MockResponse } from "../types.ts";
import type { JournalEntry, Reason } from "./entry.ts";
import type { Redact } from "./redact.ts";

/** Longer bodies, in bytes, are left out: a journal must not hold megabytes. */
const LONGEST_BODY = 16_384;

/** An answered request, as far as the journal records it. */
export interface Answered {
  session: string;
  /** Name of the vendor. */
  vendor: string;
  /** The operationId; `undefined` where no operation matched. */
  operation: string | undefined;
  request: MockRequest;
  response: MockResponse | undefined;
  /** When the request came, by `performance.now()`. */
  startedMs: number;
  reason: Reason | undefined;
  fault: string | undefined;
}

/** Keeps what the journal entry needs, and writes the entry, without secrets, when it is read. */
export function entryOf(redact: Redact, answered: Answered): () => JournalEntry {
  const { session, vendor, operation, request, reason, fault } = answered;
  const at = Date.now();
  const durationMs = performance.now() - answered.startedMs;
  const { method, path, search, headers } = request;
  const sent = request.body && request.body.length > LONGEST_BODY ? tooLong : request.body;
  const { status = 0, headers: answerHeaders = {}, body = "" } = answered.response ?? {};
  const given = isLong(body) ? tooLong : method === "HEAD" ? "" : body;
  const id = randomUUID();

  return () => ({
    id,
    at: new Date(at).toISOString(),
    session,
    vendor,
    ...(operation === undefined ? {} : { operation }),
    request: {
      method,
      path: redact.line(path + search),
      headers: redact.headers(headers),
      ...bodyOf(sent === undefined ? "" : typeof sent === "string" ? sent : decode(sent)),
    },
    response: { status, headers: redact.headers(answerHeaders), ...bodyOf(given) },
    durationMs,
    ...(reason ? { reason: { ...reason, text: redact.line(reason.text) } } : {}),
    ...(fault ? { fault } : {}),
  });

  function bodyOf(text: string): { body?: unknown } {
    if (text === "" || text === tooLong) return text === "" ? {} : { body: text };
    return { body: redact.body(text) };
  }
}

const tooLong = `(longer than ${LONGEST_BODY} bytes)`;

/** A character takes one to three bytes. */
function isLong(body: string): boolean {
  if (body.length * 3 <= LONGEST_BODY) return false;
  return body.length > LONGEST_BODY || Buffer.byteLength(body) > LONGEST_BODY;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
