import type { JournalEntry } from "../journal/entry.ts";
import { compare } from "./compare.ts";
import { differenceLines, expectedOf, lineOf, shortened } from "./describe.ts";
import type { Difference } from "./differences.ts";
import type { Expectation, Times, Verification } from "./expectation.ts";

/** What of a session's requests a test can be verified with. */
export interface Recorded {
  /** The kept requests, newest first. */
  requests: readonly JournalEntry[];
  /** How many more there were, of those that may fit; their entries are gone. */
  dropped: number;
  /** The parameters of a request's path, by name. */
  pathParametersOf(entry: JournalEntry): Readonly<Record<string, string>>;
}

/** A verification, and the requests that fit, newest first. */
export interface Verified extends Verification {
  fitting: readonly JournalEntry[];
}

/**
 * Compares a session's requests with what a test expects.
 *
 * @param redact - hides credentials among what was expected
 */
export function verify(
  expectation: Expectation,
  { requests, dropped, pathParametersOf }: Recorded,
  redact: (difference: Difference) => Difference,
): Verified {
  const compared = requests.map((request) => ({
    request,
    differences: compare(
      expectation,
      request,
      expectation.pathParameters && pathParametersOf(request),
    ),
  }));
  const fitting = compared.filter(({ differences }) => differences.length === 0);
  const count = fitting.length;
  const entries = fitting.map(({ request }) => request);
  const passed = isWithin(count, expectation.times);
  // Requests that are gone may fit or not.
  const isSure = dropped === 0 || passed === isWithin(count + dropped, expectation.times);
  if (passed && isSure) return { passed, count, fitting: entries };
  const expected = `expected ${expectedOf(expectation)}`;
  if (!isSure) {
    const gone = `${dropped} more requests are not in the journal any more`;
    const message = `${expected}, and ${count} fit, but ${gone}: keep more, --journal-entries`;
    return { passed: false, count, message, fitting: entries };
  }
  if (count > 0) {
    const lines = shortened(
      entries.toReversed().map((entry) => `  ${lineOf(entry)}`),
      "requests",
    );
    const message = [`${expected}, but ${count} ${count === 1 ? "fits" : "fit"}:`, ...lines];
    return { passed: false, count, message: message.join("\n"), fitting: entries };
  }
  const [first, ...more] = compared;
  if (!first) {
    const message = `${expected}, but the session has no requests`;
    return { passed: false, count, message, fitting: [] };
  }
  const near = more.reduce((best, each) => (costOf(each) < costOf(best) ? each : best), first);
  const nearest = { request: near.request, differences: near.differences.map(redact) };
  const message = [
    `${expected}, but none of ${requests.length} fits`,
    `nearest: ${lineOf(near.request)}`,
    ...differenceLines(nearest.differences),
  ];
  return { passed: false, count, message: message.join("\n"), nearest, fitting: [] };
}

/** Whether so many are as many as expected. */
function isWithin(count: number, times: Times = { atLeast: 1 }): boolean {
  if (typeof times === "number") return count === times;
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = times;
  return count >= atLeast && count <= atMost;
}

/** A request to another operation is farther than any other to the same one; what is too much counts less. */
function costOf({ differences }: { differences: readonly Difference[] }): number {
  const far = differences.filter(({ at }) => /^(vendor|operation|method|path)$/.test(at)).length;
  const more = differences.filter((difference) => !("expected" in difference)).length;
  return far * 1_000 + differences.length - more / 2;
}
