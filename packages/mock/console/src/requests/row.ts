import { isRefused } from "../../../src/expect/refused.ts";
import type { JournalEntry } from "../server/types.ts";

/** A request as the list shows it. The entry itself stays text until somebody looks at it. */
export interface Row {
  /** Its number in the session, from 1. */
  number: number;
  /** The entry's id. */
  id: string;
  /** The entry as JSON. */
  text: string;
  /** The local time, for example `14:03:09.120`. */
  time: string;
  method: string;
  path: string;
  vendor: string | null;
  operation: string | undefined;
  status: number;
  durationMs: number;
  /** Why it was refused. */
  reason: string | undefined;
  /** The rule that refused it. */
  rule: string | undefined;
  /** Whether a strict test fails for it, unless it expects it: no answer that somebody asked for. */
  isRefused: boolean;
  fault: string | undefined;
  /** The real server that answered; `undefined` where the mock did. */
  upstream: string | undefined;
  /** Whether a forwarded request or its answer differs from the document. */
  isBreach: boolean;
}

/** Makes a row of an event. */
export function rowOf(id: string, text: string): Row {
  const entry: JournalEntry = JSON.parse(text);
  const { request, response, vendor, operation, durationMs, reason, fault, upstream, breaches } =
    entry;
  return {
    number: Number(id.split(".", 1)[0]),
    id: entry.id,
    text,
    time: timeOf(entry.at),
    method: request.method,
    path: request.path,
    vendor,
    operation,
    status: response.status,
    durationMs,
    reason: reason?.text,
    rule: reason?.rule,
    isRefused: isRefused(entry),
    fault,
    upstream,
    isBreach: breaches !== undefined,
  };
}

/** The entry that a row was made of. */
export function entryOf({ text }: Row): JournalEntry {
  return JSON.parse(text);
}

const two = (value: number) => String(value).padStart(2, "0");

function timeOf(at: string): string {
  const date = new Date(at);
  const seconds = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
  return `${seconds}.${String(date.getMilliseconds()).padStart(3, "0")}`;
}

/** A status in words where it has no number. */
export function statusText(status: number): string {
  return status === 0 ? "cut" : String(status);
}

/** The class of a status: 0 for a cut connection. */
export function statusClass(status: number): number {
  return Math.floor(status / 100);
}
