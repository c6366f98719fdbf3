import { escapeKey } from "@carespec/document";
import type { JournalEntry } from "../journal/entry.ts";
import { isLeftOut } from "../journal/kept-body.ts";
import type { Bindings } from "./bindings.ts";

/** Differences of one answer that are told; the others are counted. */
const MOST = 5;

/** A fresh answer: as the journal tells it, and with its secrets. */
export interface FreshAnswer {
  told: JournalEntry["response"];
  raw: JournalEntry["response"];
}

/** What an answer has that the recorded one has not, in words; empty for the same answer. */
export function compareAnswers(
  recorded: JournalEntry["response"],
  { told, raw }: FreshAnswer,
  bindings: Bindings,
): string[] {
  if (recorded.status !== told.status) {
    return [`status: ${recorded.status} was recorded, now ${told.status}`];
  }
  const found: string[] = [];
  compare("header ", [recorded.headers, told.headers, raw.headers], bindings, found);
  if (!isLeftOut(recorded.body)) {
    compare("body", [recorded.body, told.body, raw.body], bindings, found);
  }
  const more = found.length - MOST;
  return more > 0 ? [...found.slice(0, MOST), `and ${more} more`] : found;
}

type Three = [recorded: unknown, told: unknown, raw: unknown];

function compare(at: string, values: Three, bindings: Bindings, found: string[]): void {
  const [recorded, told, raw] = values;
  if (isTree(recorded) && isTree(told) && Array.isArray(recorded) === Array.isArray(told)) {
    const secret = isTree(raw) ? raw : {};
    for (const name of new Set([...Object.keys(recorded), ...Object.keys(told)])) {
      const place = at.endsWith(" ") ? at + name : `${at}/${escapeKey(name)}`;
      compare(place, [recorded[name], told[name], secret[name]], bindings, found);
    }
    return;
  }
  if (typeof recorded === "string" && typeof raw === "string") bindings.learn(recorded, raw);
  const isSame =
    typeof recorded === "string" && typeof told === "string"
      ? bindings.match(anonymous(recorded), anonymous(told))
      : recorded === told;
  if (!isSame) found.push(`${at}: ${tell(recorded)} was recorded, now ${tell(told)}`);
}

/** A text whose secrets all look alike. */
export function anonymous(text: string): string {
  return text.replaceAll(/\[redacted:[\w:]+\]/g, "[redacted]");
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function tell(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
