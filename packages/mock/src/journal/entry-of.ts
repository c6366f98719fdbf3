import { randomUUID } from "node:crypto";
import type { MockRequest, MockResponse } from "../types.ts";
import type { JournalEntry, Reason } from "./entry.ts";
import { bodyOf, keptBytes, keptText, readBytes, sizeOfText } from "./kept-body.ts";
import type { Recorded } from "./recorded.ts";
import type { Redact } from "./redact.ts";

/** What an entry takes beside its texts, measured. */
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
  return new KeptEntry(redact, answered);
}

type Headers = Record<string, string>;

/**
 * What an entry is written from. It holds no buffer and no connection: bodies are strings of one byte
 * a character, and the headers are those that all requests with the same head share.
 */
class KeptEntry implements Recorded {
  readonly vendor: string | null;
  readonly operation: string | undefined;
  readonly status: number;
  readonly size: number;
  readonly #redact: Redact;
  readonly #session: string;
  readonly #method: string;
  readonly #path: string;
  readonly #search: string;
  readonly #headers: Headers;
  readonly #sent: string;
  readonly #answerHeaders: Headers;
  readonly #given: string;
  readonly #at = Date.now();
  readonly #durationMs: number;
  readonly #reason: Reason | undefined;
  readonly #fault: string | undefined;
  readonly #note: string | undefined;
  #id: string | undefined;

  constructor(redact: Redact, answered: Answered) {
    const { request, response, startedMs, reason } = answered;
    const { body = "" } = response ?? {};
    const given = request.method === "HEAD" ? "" : body;
    this.#durationMs = performance.now() - startedMs;
    this.#redact = redact;
    this.#session = answered.session;
    this.#method = request.method;
    this.#path = request.path;
    this.#search = request.search;
    this.#headers = request.headers;
    this.#sent = request.body ? keptBytes(request.body) : "";
    this.#answerHeaders = response?.headers ?? {};
    this.#given = keptText(given);
    this.#reason = reason;
    this.#fault = answered.fault;
    this.#note = answered.note;
    this.vendor = answered.vendor;
    this.operation = answered.operation;
    this.status = response?.status ?? 0;
    this.size = OVERHEAD + this.#path.length + this.#search.length + this.#sent.length;
    this.size += sizeOfHeaders(request) + (reason?.text.length ?? 0);
    this.size += sizeOfText(this.#given);
  }

  tell(): JournalEntry {
    const redact = this.#redact;
    this.#id ??= randomUUID();
    const reason = this.#reason;
    return {
      id: this.#id,
      at: new Date(this.#at).toISOString(),
      session: this.#session,
      vendor: this.vendor,
      ...(this.operation === undefined ? {} : { operation: this.operation }),
      request: {
        method: this.#method,
        path: redact.line(this.#path + this.#search),
        headers: redact.headers(this.#headers),
        ...bodyOf(redact, this.#sent, (kept) => readBytes(kept, this.#headers["content-type"])),
      },
      response: {
        status: this.status,
        headers: redact.headers(this.#answerHeaders),
        ...bodyOf(redact, this.#given),
      },
      durationMs: this.#durationMs,
      ...(reason ? { reason: { ...reason, text: redact.line(reason.text) } } : {}),
      ...(this.#fault ? { fault: this.#fault } : {}),
      ...(this.#note ? { note: this.#note } : {}),
    };
  }
}

const headerSizes = new WeakMap<object, number>();

/** What a request's headers take, estimated; counted for each entry, though many share them. */
function sizeOfHeaders({ head, headers }: MockRequest): number {
  const known = head && headerSizes.get(head);
  if (known !== undefined) return known;
  let size = 0;
  for (const name in headers) size += name.length + (headers[name] as string).length + 16;
  if (head) headerSizes.set(head, size);
  return size;
}
