import type { JournalEntry } from "../journal/entry.ts";
import { refusalOf, shortened } from "./describe.ts";
import { UnexpectedRequests } from "./expectation.ts";

const REMEDY = `if it is meant so, say it: expectRequest({ operation, refused: true }), or allow({ status: 404 })`;

/** The error for refusals that nobody expected; `undefined` if there are none. */
export function errorOfUnexpected(
  requests: readonly JournalEntry[],
): UnexpectedRequests | undefined {
  if (requests.length === 0) return undefined;
  const many = requests.length === 1 ? "a request" : `${requests.length} requests`;
  const lines = shortened(
    requests.toReversed().map((entry) => `  ${refusalOf(entry)}`),
    "requests",
  );
  const message = [`the mock refused ${many} that the test did not expect:`, ...lines, REMEDY];
  return new UnexpectedRequests(message.join("\n"));
}
