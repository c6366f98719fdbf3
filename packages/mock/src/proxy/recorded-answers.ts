import { readFileSync } from "node:fs";
import { UserError } from "@carespec/command";
import { isNode } from "@carespec/document";
import { ownProblem } from "../http/problem.ts";
import { fromHarEntry } from "../journal/har/from-har.ts";
import type { HarContent } from "../journal/har/har.ts";
import type { Redact } from "../journal/redact.ts";
import type { MockResponse } from "../types.ts";
import { withoutHops } from "./headers.ts";

/** A request, as recorded ones are looked for. */
export interface Wanted {
  session: string;
  method: string;
  /** Path and query below the API's base path. */
  path: string;
  body: string;
}

/** Answers of a HAR. */
export interface RecordedAnswers {
  /** The answer to the same request: the next one each time, and the last one again and again. */
  find(wanted: Wanted): MockResponse | undefined;
}

/** Sessions whose places are remembered. */
const SESSIONS = 1_000;

/**
 * Reads the answers that a HAR has for one API.
 *
 * @param basePaths - what the paths in it may begin with, before the API's own paths
 * @throws UserError for a file that is not a HAR
 */
export function readRecordedAnswers(
  file: string,
  basePaths: readonly string[],
  redact: Redact,
): RecordedAnswers {
  const keyOf = ({ method, path, body }: Omit<Wanted, "session">) =>
    `${method} ${anonymous(inOrder(redact.line(path)))}\n${anonymous(canonical(redact, body))}`;
  const answers = new Map<string, MockResponse[]>();
  for (const each of entriesOf(file)) {
    const entry = fromHarEntry(each);
    if (!entry) continue;
    const { request } = each as { request: { postData?: { text?: string } } };
    const { content } = (each as { response: { content?: HarContent } }).response;
    const { method, path: whole } = entry.request;
    const path = below(basePaths, whole);
    if (path === undefined) continue;
    const key = keyOf({ method, path, body: request.postData?.text ?? "" });
    answers.set(key, [...(answers.get(key) ?? []), answerOf(entry.response, content, file)]);
  }

  const places = new Map<string, Map<string, number>>();
  return {
    find({ session, ...request }) {
      const key = keyOf(request);
      const known = answers.get(key);
      if (!known) return undefined;
      const given = places.get(session) ?? new Map<string, number>();
      places.delete(session);
      places.set(session, given);
      if (places.size > SESSIONS) places.delete(places.keys().next().value as string);
      const number = given.get(key) ?? 0;
      given.set(key, number + 1);
      return known[Math.min(number, known.length - 1)];
    },
  };
}

/** The path below the longest base path that it has. */
function below(basePaths: readonly string[], path: string): string | undefined {
  const fitting = basePaths.filter((base) => base === "" || path.startsWith(`${base}/`));
  const [longest] = fitting.toSorted((a, b) => b.length - a.length);
  return longest === undefined ? undefined : path.slice(longest.length);
}

function answerOf(
  { status, headers }: { status: number; headers: Record<string, string> },
  content: Partial<HarContent> | undefined,
  file: string,
): MockResponse {
  const { "content-length": _, "content-encoding": __, ...rest } = withoutHops(headers);
  const { text, encoding, size = 0 } = content ?? {};
  if (text === undefined && (size > 0 || size === -1)) {
    const why = `the answer was recorded without its body in ${file}: record it again with a larger --journal-body-limit`;
    return ownProblem(502, "Not recorded", why);
  }
  if (status === 0) return { status: 0, headers: {}, body: undefined, wire: { kind: "drop" } };
  if (encoding !== "base64") return { status, headers: rest, body: text };
  return { status, headers: rest, body: undefined, bytes: Buffer.from(text ?? "", "base64") };
}

/** The query's parameters in the order of their names, which does not matter. */
function inOrder(path: string): string {
  const [target = "", query] = path.split(/\?(.*)/s);
  return query === undefined ? target : `${target}?${query.split("&").sort().join("&")}`;
}

/** Whatever stands for a secret, in a path with or without escapes. */
function anonymous(text: string): string {
  return text.replaceAll(/(\[|%5B)redacted(?:[:%][\w:%]*?)?(\]|%5D)/gi, "[redacted]");
}

/** A body whose JSON is written in one way, without secrets. */
function canonical(redact: Redact, body: string): string {
  if (body === "") return "";
  const value = redact.body(body);
  return typeof value === "string" ? value : JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isNode(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}

function entriesOf(file: string): unknown[] {
  try {
    const { log } = JSON.parse(readFileSync(file, "utf8"));
    if (Array.isArray(log?.entries)) return log.entries;
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw new UserError(`cannot read ${file}: check that the file exists and is readable`);
    }
  }
  throw new UserError(`${file} is not a HAR: it has no log.entries; record one with --record`);
}
