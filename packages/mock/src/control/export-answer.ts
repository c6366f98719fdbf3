import { collectionsOf, type MockData, type VendorPart } from "../data/data.ts";
import { ownProblem } from "../http/problem.ts";
import { sizeOf } from "../state/size-of.ts";
import type { MockResponse } from "../types.ts";

/** What an export may hold at most, in bytes as the mock counts data. */
export const LARGEST_EXPORT = 512 * 1024 * 1024;

/** Larger pieces are sent at once. */
const PIECE = 64 * 1024;

/** Sends data in pieces, since the whole may be longer than a text can be; beyond a limit, a 413. */
export function exportAnswer(data: MockData, limit = LARGEST_EXPORT): MockResponse {
  const size = sizeOf(data);
  if (size > limit) {
    const [held, most] = [size, limit].map((bytes) => Math.round(bytes / 1024 / 1024));
    const detail = `The session holds about ${held} MB, more than the ${most} MB of an export: name one vendor`;
    return ownProblem(413, "Content too large", detail);
  }
  const headers = { "content-type": "application/json; charset=utf-8" };
  if (size <= PIECE) return { status: 200, headers, body: [...partsOf(data)].join("") };
  return { status: 200, headers, body: undefined, parts: joined(partsOf(data)) };
}

/** The JSON of the data, value by value. */
function* partsOf(data: MockData): Iterable<string> {
  yield "{";
  let comma = "";
  for (const [name, part] of Object.entries(data)) {
    yield `${comma}${JSON.stringify(name)}:{`;
    yield* membersOf(part);
    yield "}";
    comma = ",";
  }
  yield "}";
}

function* membersOf(part: VendorPart): Iterable<string> {
  let comma = "";
  if (part.mode !== undefined) {
    yield `"mode":${JSON.stringify(part.mode)}`;
    comma = ",";
  }
  for (const [key, values] of collectionsOf(part)) {
    yield `${comma}${JSON.stringify(key)}:[`;
    for (const [index, value] of values.entries()) {
      yield (index === 0 ? "" : ",") + JSON.stringify(value);
    }
    yield "]";
    comma = ",";
  }
}

/** The same in pieces of a useful length. */
function* joined(parts: Iterable<string>): Iterable<string> {
  let piece = "";
  for (const part of parts) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}
