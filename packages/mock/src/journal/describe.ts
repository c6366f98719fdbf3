import { randomUUID } from "node:crypto";
import type { Exchange } from "../pipeline/exchange.ts";
import type { JournalEntry } from "./entry.ts";

/** Longer bodies, in bytes, are left out: a journal must not hold megabytes. */
const LONGEST_BODY = 16_384;

/** Holds of an exchange what its journal entry needs, and writes the entry when somebody asks. */
export function entryOf(exchange: Exchange): () => JournalEntry {
  const { vendor, session, fault, reason, request, inspection } = exchange;
  const at = Date.now();
  const durationMs = performance.now() - exchange.startedMs;
  const operation = inspection?.operation.id;
  const { method, path, search, headers } = request;
  const sent = request.body && request.body.length > LONGEST_BODY ? tooLong : request.body;
  const { status = 0, headers: answerHeaders = {}, body = "" } = exchange.response ?? {};
  const answered = isLong(body) ? tooLong : method === "HEAD" ? "" : body;
  const id = randomUUID();

  return () => {
    const { redact } = vendor;
    return {
      id,
      at: new Date(at).toISOString(),
      session,
      vendor: vendor.name,
      ...(operation === undefined ? {} : { operation }),
      request: {
        method,
        path: redact.line(path + search),
        headers: redact.headers(headers),
        ...bodyOf(sent === undefined ? "" : typeof sent === "string" ? sent : decode(sent)),
      },
      response: { status, headers: redact.headers(answerHeaders), ...bodyOf(answered) },
      durationMs,
      ...(reason ? { reason: { ...reason, text: redact.line(reason.text) } } : {}),
      ...(fault ? { fault } : {}),
    };
  };

  function bodyOf(text: string): { body?: unknown } {
    if (text === "" || text === tooLong) return text === "" ? {} : { body: text };
    return { body: vendor.redact.body(text) };
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
