import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { REDACTED, type Redact, type StandIn } from "../journal/redact.ts";
import type { MockRequest, MockResponse } from "../types.ts";

/** Issued credentials, and secrets of clients, that are remembered; the oldest ones go. */
const MOST = 1_000;
const MOST_SENT = 10_000;

/** Shorter texts may occur in a request by chance. */
const SHORTEST = 8;

/** Beside secrets there are times, addresses and words, such as `tokenExpiry` or `authorizationUrl`. */
const IS_NONE = /\s|^\d{4}-\d\d-\d\d|^[a-z][a-z\d+.-]*:\/\/|^[a-z]+$/i;

/** The credentials that the mock has made up in its answers, such as the token of a login. */
export interface IssuedCredentials {
  /** Notes what the mock itself has answered. */
  note(redact: Redact, request: MockRequest, response: MockResponse): void;
  list(): string[];
}

/** Remembers what this process issues. What a client has sent first is its own, although an answer repeats it. */
export function createIssuedCredentials(): IssuedCredentials {
  const issued = new LRUCache<string, true>({ max: MOST });
  const sent = new LRUCache<string, true>({ max: MOST_SENT });
  return {
    note(redact, request, response) {
      for (const secret of sentSecrets(redact, request)) {
        if (!issued.has(secret)) sent.set(digestOf(secret), true);
      }
      for (const secret of answeredSecrets(redact, response)) {
        if (!sent.has(digestOf(secret))) issued.set(secret, true);
      }
    },
    list: () => [...issued.keys()],
  };
}

function sentSecrets(redact: Redact, { search, headers, body }: MockRequest): Iterable<string> {
  const { found, collect } = createCollector();
  redact.line(search, collect);
  redact.headers(headers, collect);
  if (body) readBody(redact, Buffer.from(body).toString("utf8"), collect);
  return [...found].flatMap((secret) => [secret, ...secret.split(/[\s;,=]+/)]);
}

function answeredSecrets(
  redact: Redact,
  { headers, setCookies, body }: MockResponse,
): Iterable<string> {
  const { found, collect } = createCollector();
  const { "set-cookie": cookie, ...others } = headers;
  redact.headers(others, collect);
  for (const each of setCookies ?? (cookie === undefined ? [] : [cookie])) {
    collect(each.replace(/^[^=]*=/, "").split(";", 1)[0]);
  }
  if (body) readBody(redact, body, collect);
  return [...found].filter((secret) => secret.length >= SHORTEST && !IS_NONE.test(secret));
}

/** A body of JSON, or a form. */
function readBody(redact: Redact, text: string, collect: StandIn): void {
  redact.body(text, collect);
  if (!/^\s*[[{"]/.test(text)) redact.line(text, collect);
}

function createCollector(): { found: Set<string>; collect: StandIn } {
  const found = new Set<string>();
  const collect: StandIn = (secret) => {
    if (typeof secret === "string") found.add(secret);
    return REDACTED;
  };
  return { found, collect };
}

function digestOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64");
}
