import { randomUUID } from "node:crypto";
import type { MockRequest, MockResponse } from "../types.ts";
import { hidingEchoes } from "./echoes.ts";
import type { JournalEntry, Reason, Steered, StepName } from "./entry.ts";
import { bodyOf, keptBytes, keptText, readBytes, sizeOfText, tellBytes } from "./kept-body.ts";
import type { Recorded } from "./recorded.ts";
import type { Redact } from "./redact.ts";
import type { StandIns } from "./stand-ins.ts";

/** What an entry takes beside its texts, measured. */
const OVERHEAD = 400;

/** An answered request, as far as the journal records it. */
export interface Answered {
  session: string;
  /** Name of the vendor; `null` where the request reached none. */
  vendor: string | null;
  /** The operationId; `undefined` where no operation matched. */
  operation: string | undefined;
  /** The operation's path in the document. */
  template?: string | undefined;
  request: MockRequest;
  response: MockResponse | undefined;
  /** When the request came, by `performance.now()`. */
  startedMs: number;
  reason: Reason | undefined;
  fault: string | undefined;
  /** What the mock passed over in the request. */
  note?: string | undefined;
  /** The session's time when the request came, in milliseconds since 1970. */
  now?: number | undefined;
  steering?: Steered | undefined;
  /** The step of a script that answered. */
  step?: StepName | undefined;
  /** The origin that the request was forwarded to. */
  upstream?: string | undefined;
  /** How a forwarded request and its answer differ from the document. */
  breaches?: JournalEntry["breaches"];
}

/** An answer's body as text, or what stands for one that is none. */
function textOf({ body = "", bytes, decoded }: MockResponse): string {
  if (!bytes) return body;
  if (typeof decoded === "string") return decoded;
  return bytes.length > 0 ? tellBytes(bytes) : "";
}

/** How entries are written. */
export interface EntryOptions {
  /** Longer bodies, in bytes, are left out. Default 16,384. */
  bodyLimit?: number | undefined;
  /** Makes stand-ins that tell equal secrets of the session from others; default none. */
  standIns?: StandIns | undefined;
}

/** Keeps what the journal entry needs, and writes the entry, without secrets, when it is read. */
export function entryOf(redact: Redact, answered: Answered, options: EntryOptions = {}): Recorded {
  return new KeptEntry(redact, answered, options);
}

type Headers = Record<string, string>;

function isSteered({ faults, preferences, random, scripts = [] }: Steered): boolean {
  return faults.length + preferences.length + scripts.length > 0 || random !== undefined;
}

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
  readonly session: string;
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
  /** The session's time, in milliseconds since 1970. */
  readonly now: number | undefined;
  readonly #steering: Steered | undefined;
  readonly #standIns: StandIns | undefined;
  readonly #step: StepName | undefined;
  readonly #upstream: string | undefined;
  readonly #breaches: JournalEntry["breaches"];
  #id: string | undefined;

  constructor(redact: Redact, answered: Answered, { bodyLimit, standIns }: EntryOptions) {
    const { request, response, startedMs, reason } = answered;
    const body = answered.response ? textOf(answered.response) : "";
    const given = request.method === "HEAD" ? "" : body;
    this.#durationMs = performance.now() - startedMs;
    this.#redact = redact;
    this.session = answered.session;
    this.#method = request.method;
    this.#path = request.path;
    this.#search = request.search;
    this.#headers = request.headers;
    this.#sent = request.body ? keptBytes(request.body, bodyLimit) : "";
    this.#answerHeaders = response?.headers ?? {};
    this.#given = keptText(given, bodyLimit);
    this.#reason = reason;
    this.#fault = answered.fault;
    this.#note = answered.note;
    this.#upstream = answered.upstream;
    this.#breaches = answered.breaches;
    this.now = answered.now;
    const { steering } = answered;
    this.#steering = steering && isSteered(steering) ? steering : undefined;
    this.#standIns = standIns;
    this.#step = answered.step;
    this.vendor = answered.vendor;
    this.operation = answered.operation;
    this.status = response?.status ?? 0;
    this.size = OVERHEAD + this.#path.length + this.#search.length + this.#sent.length;
    this.size += sizeOfHeaders(request) + (reason?.text.length ?? 0);
    this.size += sizeOfText(this.#given);
  }

  tell(isTraced = false): JournalEntry {
    const redact = this.#redact;
    const traced = isTraced ? this.#standIns?.of(this) : undefined;
    const echoes = this.#upstream === undefined ? undefined : hidingEchoes(traced);
    const standIn = echoes?.standIn ?? traced;
    this.#id ??= randomUUID();
    const reason = this.#reason;
    const told: JournalEntry = {
      id: this.#id,
      at: new Date(this.#at).toISOString(),
      session: this.session,
      vendor: this.vendor,
      ...(this.operation === undefined ? {} : { operation: this.operation }),
      request: {
        method: this.#method,
        path: redact.line(this.#path + this.#search, standIn),
        headers: redact.headers(this.#headers, standIn),
        ...bodyOf(
          redact,
          this.#sent,
          (kept) => readBytes(kept, this.#headers["content-type"]),
          standIn,
        ),
      },
      response: {
        status: this.status,
        headers: redact.headers(this.#answerHeaders, standIn),
        ...bodyOf(redact, this.#given, undefined, standIn),
      },
      durationMs: this.#durationMs,
      ...(this.now === undefined ? {} : { clock: new Date(this.now).toISOString() }),
      ...(this.#steering ? { steering: toldOf(this.#steering) } : {}),
      ...(reason ? { reason: { ...reason, text: redact.line(reason.text) } } : {}),
      ...(this.#fault ? { fault: this.#fault } : {}),
      ...(this.#note ? { note: this.#note } : {}),
      ...(this.#step ? { step: this.#step } : {}),
      ...(this.#upstream ? { upstream: this.#upstream } : {}),
      ...(this.#breaches?.length ? { breaches: structuredClone(this.#breaches) } : {}),
    };
    if (!echoes) return told;
    const { request, response } = told;
    return { ...told, request: echoes.hidden(request), response: echoes.hidden(response) };
  }
}

function toldOf({ faults, preferences, random, scripts = [], states }: Steered): Steered {
  const scripted = scripts.length > 0 && { scripts, ...(states && { states }) };
  return structuredClone({ faults, preferences, ...(random && { random }), ...scripted });
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
