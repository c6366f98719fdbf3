import { UserError } from "@carespec/command";
import { valueAt } from "@carespec/document";
import { isLike } from "../is-like.ts";
import type { JournalEntry } from "../journal/entry.ts";

/** What a filter looks for in a request itself; an omitted member does not filter. */
export interface ContentFilter {
  /** The path without its query, vendor's prefix included; `*` stands for any characters. */
  path?: string | undefined;
  /** A header of the request by its name, or `name:value`. */
  header?: string | undefined;
  /** `/pointer=value`, `/pointer` for any value there, or a text that the body contains. */
  body?: string | undefined;
}

/** Whether an entry of the journal fits. */
export type Fits = (entry: JournalEntry) => boolean;

/** Makes the check of entries; throws a {@link UserError} for an empty member. */
export function createFits({ path, header, body }: ContentFilter): Fits {
  for (const [name, value] of Object.entries({ path, header, body })) {
    if (value === "") throw new UserError(`${name} is empty: give a value or leave it out`);
  }
  const checks = [
    path === undefined ? [] : [fitsPath(path)],
    header === undefined ? [] : [fitsHeader(header)],
    body === undefined ? [] : [fitsBody(body)],
  ].flat();
  return (entry) => checks.every((check) => check(entry));
}

function fitsPath(wanted: string): Fits {
  // A pattern with a query is compared with the query.
  const hasQuery = wanted.includes("?");
  return ({ request: { path } }) =>
    isLike(hasQuery ? path : (path.split("?", 1)[0] as string), wanted);
}

function fitsHeader(wanted: string): Fits {
  const [name = "", value] = wanted.split(/\s*:\s*(.*)/s);
  const key = name.trim().toLowerCase();
  return ({ request: { headers } }) =>
    Object.hasOwn(headers, key) && (value === undefined || headers[key] === value);
}

function fitsBody(wanted: string): Fits {
  if (!wanted.startsWith("/")) return ({ request: { body } }) => textOf(body).includes(wanted);
  const [pointer = "", value] = wanted.split(/=(.*)/s);
  return ({ request: { body } }) => {
    const found = valueAt(body, pointer);
    if (found === undefined || value === undefined) return found !== undefined;
    return found === value || JSON.stringify(found) === compact(value);
  };
}

function textOf(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : JSON.stringify(body);
}

/** JSON without its spaces; any other text as it is. */
function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
