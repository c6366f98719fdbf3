import type { Mock } from "../create-mock.ts";
import type { MockData } from "../data/data.ts";
import type { JournalEntry } from "../journal/entry.ts";
import { bodyText } from "../journal/har/body-text.ts";
import { isLeftOut } from "../journal/kept-body.ts";
import { mapTexts } from "../map-texts.ts";
import { MOCK_HEADERS } from "../mock-headers.ts";
import type { MockRequest, MockResponse } from "../types.ts";
import { type Bindings, createBindings } from "./bindings.ts";
import { anonymous, compareAnswers } from "./compare.ts";
import type { RecordedSession } from "./session-file.ts";

/** A request whose answer is not the recorded one. */
export interface Difference {
  /** Its number among the requests, from 1. */
  number: number;
  method: string;
  path: string;
  operation: string | undefined;
  differences: string[];
}

/** What a replay found. */
export interface ReplayResult {
  requests: number;
  different: Difference[];
}

/**
 * Sends a recorded session's requests to a fresh mock, at the same times of the session's clock and
 * steered alike, and compares the answers. Random ids may differ if they differ everywhere alike.
 */
export async function replaySession(
  mock: Mock,
  { entries, start }: RecordedSession,
): Promise<ReplayResult> {
  const session = mock.sessionOf(`replay-${crypto.randomUUID()}`);
  const bindings = createBindings();
  const credentials = new Map(
    mock.listVendors("http://localhost").map((vendor) => [vendor.name, vendor.credentials]),
  );
  const everyone = Object.assign({}, ...credentials.values()) as Record<string, string>;
  const seed = (data: unknown) => {
    const resolved = mapTexts(data, (text) => bindings.resolve(text, everyone, Date.now()));
    return session.seed(resolved as MockData);
  };
  if (start && !isSameStart(start, (await session.fixture()).start)) await seed(start);

  const result: ReplayResult = { requests: 0, different: [] };
  for (const entry of entries) {
    const { request, operation, vendor } = entry;
    const isControl = vendor === null && request.path.startsWith("/__mock/");
    if (isControl) {
      const { vendors } = (request.body ?? {}) as { vendors?: string[] };
      if (operation === "addData") await seed(request.body);
      else if (operation === "resetSession") await session.reset(vendors);
      continue;
    }
    await steer(session, entry);
    result.requests += 1;
    const own = (vendor !== null && credentials.get(vendor)) || {};
    const differences = await replayOne(mock, session, entry, bindings, own);
    if (differences.length === 0) continue;
    const { method, path } = request;
    result.different.push({ number: result.requests, method, path, operation, differences });
  }
  return result;
}

type Session = ReturnType<Mock["sessionOf"]>;

async function replayOne(
  mock: Mock,
  session: Session,
  entry: JournalEntry,
  bindings: Bindings,
  credentials: Record<string, string>,
): Promise<string[]> {
  const { body } = entry.request;
  if (isLeftOut(body))
    return [`it was not sent: its body was not kept, ${body}; raise --journal-body-limit`];
  if (body === "[redacted]: not JSON") {
    return ["it was not sent: its body is redacted as a whole, since it is not JSON"];
  }
  const now = Date.parse(entry.clock ?? entry.at);
  const resolve = (text: string) => bindings.resolve(text, credentials, now);
  const response = await mock.handle(requestOf(entry, session.session, resolve));
  const [fresh] = await session.requests({ limit: 1 });
  if (!fresh) return ["the mock has not recorded it"];
  const told = fresh.response;
  // What comes later may need the secrets in it.
  const raw = { ...told, headers: response.headers, ...bodyOf(response, told) };
  return compareAnswers(entry.response, { told, raw }, bindings);
}

/** The request with fresh secrets, as the transport would pass it on. */
function requestOf(
  { request }: JournalEntry,
  session: string,
  resolve: (text: string) => string,
): MockRequest {
  const { "content-encoding": _, "transfer-encoding": __, ...headers } = request.headers;
  const resolved: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) resolved[name] = resolve(value);
  resolved[MOCK_HEADERS.session] = session;
  const text = bodyText(mapTexts(request.body, resolve), headers["content-type"] ?? "");
  const body = text === undefined ? undefined : new TextEncoder().encode(text);
  if (body) resolved["content-length"] = String(body.byteLength);
  const [path = "/", query] = resolve(request.path).split(/\?(.*)/s);
  const search = query === undefined ? "" : `?${query}`;
  return { method: request.method, path, search, headers: resolved, body };
}

/** The body as the journal would tell it without redaction. */
function bodyOf({ body }: MockResponse, told: JournalEntry["response"]): { body?: unknown } {
  if (!Object.hasOwn(told, "body") || isLeftOut(told.body)) return {};
  try {
    return { body: JSON.parse(body ?? "") };
  } catch {
    return { body: told.body };
  }
}

async function steer(session: Session, { clock, steering }: JournalEntry): Promise<void> {
  if (clock === undefined) return;
  const { faults = [], preferences = [], ...more } = steering ?? {};
  const frozen = { offsetMs: 0, frozenAtMs: Date.parse(clock) };
  const whole = { ...more, clock: frozen, faults, preferences };
  await session.seed({ steering: { mode: "replace", steering: [whole] } });
}

function isSameStart(recorded: MockData, fresh: MockData): boolean {
  const plain = (data: MockData) => anonymous(JSON.stringify(data));
  return plain(recorded) === plain(fresh);
}
