import { readFileSync } from "node:fs";
import { UserError } from "@carespec/command";
import { isNode } from "@carespec/document";
import type { SessionFixture } from "../control/fixture.ts";
import type { JournalEntry } from "../journal/entry.ts";
import { fromHarEntry } from "../journal/har/from-har.ts";

/** A session as a file tells it. */
export type RecordedSession = Pick<SessionFixture, "session" | "entries"> &
  Partial<Pick<SessionFixture, "start" | "documents">>;

/**
 * Reads a session from what the mock wrote: an exported session, or a file of `--journal`.
 *
 * @param wanted - the session; default: the only one in the file
 * @throws UserError for another file, or one with several sessions and none named
 */
export function readSessionFile(file: string, wanted?: string): RecordedSession {
  const text = textOf(file);
  const whole = parsed(text);
  if (isNode(whole) && String(whole.format).startsWith("carespec-mock session")) {
    return expectFixture(file, whole, wanted);
  }
  const isHar = isNode(whole) && isNode(whole.log) && Array.isArray(whole.log.entries);
  const entries = isHar
    ? (whole.log as { entries: unknown[] }).entries.map(fromHarEntry)
    : linesOf(text).map((line) => parsed(line));
  const known = entries.filter(isEntry);
  if (known.length === 0) throw notOurs(file);
  return chosen(file, known, wanted);
}

function expectFixture(file: string, whole: object, wanted: string | undefined): RecordedSession {
  const fixture = whole as SessionFixture;
  const isWhole = fixture.format === "carespec-mock session 1" && fixture.entries?.every(isEntry);
  if (!isWhole) throw notOurs(file);
  if (wanted === undefined || wanted === fixture.session) return fixture;
  throw new UserError(`${file} has the session "${fixture.session}", not "${wanted}"`);
}

function chosen(file: string, all: JournalEntry[], wanted: string | undefined): RecordedSession {
  const sessions = [...new Set(all.map(({ session }) => session))];
  const session = wanted ?? sessions[0] ?? "";
  if (wanted === undefined && sessions.length > 1) {
    throw new UserError(
      `${file} has ${sessions.length} sessions: choose one with --session, such as ${sessions.slice(0, 5).join(", ")}`,
    );
  }
  const entries = all.filter((entry) => entry.session === session);
  if (entries.length > 0) return { session, entries };
  throw new UserError(`${file} has no session "${session}": choose from ${sessions.join(", ")}`);
}

function isEntry(value: unknown): value is JournalEntry {
  if (!isNode(value) || !isNode(value.request) || !isNode(value.response)) return false;
  const { id, session } = value;
  return typeof id === "string" && id !== "" && typeof session === "string";
}

/** A process that was killed may have left half a line. */
function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notOurs(file: string): UserError {
  return new UserError(
    `${file} is not a session of the mock: give a file of --journal or of GET /__mock/fixture`,
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new UserError(`cannot read ${file}: check that the file exists and is readable`);
  }
}
