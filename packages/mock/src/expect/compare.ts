import { isNode } from "@carespec/document";
import type { JournalEntry } from "../journal/entry.ts";
import type { Difference } from "./differences.ts";
import type { Expectation } from "./expectation.ts";
import { isRefused } from "./refused.ts";
import { requestDifferences } from "./request-differences.ts";

/**
 * The places at which a request of the journal is not as expected; none for one that fits.
 *
 * @param pathParameters - those of the request, by name
 */
export function compare(
  expected: Expectation,
  entry: JournalEntry,
  pathParameters: Readonly<Record<string, string>> = {},
): Difference[] {
  const { vendor, operation, status, refused, body } = expected;
  const { method, path, headers } = entry.request;
  const [target = "", search = ""] = path.split(/\?(.*)/s);
  const found: Difference[] = [];
  const expect = (at: string, wanted: unknown, received: unknown, fits = wanted === received) => {
    if (wanted === undefined || fits) return;
    found.push({ at, expected: wanted, ...(received === undefined ? {} : { received }) });
  };
  expect("vendor", vendor, entry.vendor);
  expect("operation", operation, entry.operation);
  const query = queryOf(search);
  const sent = {
    method,
    path: target,
    pathParameters,
    query,
    headers,
    body: bodyOf(entry, body),
  };
  found.push(...requestDifferences(expected, sent));
  expect("status", status, entry.response.status, isStatus(entry.response.status, status));
  expect("refused", refused, isRefused(entry));
  return found;
}

/** Whether a status is this one, such as `404` or `"4XX"`. */
export function isStatus(status: number, wanted: number | string | undefined): boolean {
  if (wanted === undefined) return true;
  const text = String(wanted).toUpperCase();
  return text.endsWith("XX") ? String(status)[0] === text[0] : String(status) === text;
}

/** Parameters by name; a repeated one is a list. */
function queryOf(search: string): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  const parameters = new URLSearchParams(search);
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    found[name] = values.length === 1 ? (values[0] as string) : values;
  }
  return found;
}

/** A form as an object, where one is expected. */
function bodyOf({ request }: JournalEntry, expected: unknown): unknown {
  const type = request.headers["content-type"] ?? "";
  const isForm = /^application\/x-www-form-urlencoded/i.test(type);
  return isForm && typeof request.body === "string" && isNode(expected)
    ? queryOf(request.body)
    : request.body;
}
