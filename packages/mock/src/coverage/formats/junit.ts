import type { Coverage, CoveredAnswer, OperationCoverage, VendorCoverage } from "../coverage.ts";
import { callsInWords, placeOf } from "../labels.ts";
import { checkedThresholds, type Thresholds } from "../thresholds.ts";
import { escapeText } from "./escape-text.ts";

/**
 * Writes a report as JUnit's XML: a suite for each vendor with a case for each documented status, which
 * is skipped where it is not covered, and a suite for the thresholds, whose cases fail where one is
 * missed. So CI is red where a threshold is missed, or a request was refused against expectation, and shows the rest.
 */
export function toJUnit(
  coverage: Coverage,
  thresholds: Thresholds = {},
  refusals?: readonly string[],
): string {
  const checked = checkedThresholds(coverage, thresholds);
  const cases = checked.map(({ vendor, name, missed }) =>
    testCase(vendor, name, missed && `<failure message="${escapeText(missed)}"/>`),
  );
  const suites = coverage.vendors.map(vendorSuite);
  if (cases.length > 0) suites.unshift(suite("coverage thresholds", cases));
  if (refusals) suites.unshift(suite("unexpected refusals", refusalCases(refusals)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="coverage">\n${suites.join("")}</testsuites>\n`;
}

function refusalCases(refusals: readonly string[]): string[] {
  if (refusals.length === 0)
    return [testCase("requests", "none was refused unexpectedly", undefined)];
  return refusals.map((line) =>
    testCase("requests", line, `<failure message="${escapeText(line)}"/>`),
  );
}

function vendorSuite({ vendor, operations }: VendorCoverage): string {
  const cases = operations.flatMap((operation) =>
    operation.statuses.map((answer) =>
      testCase(
        `${vendor}.${operation.operation}`,
        `${placeOf(operation)} ${answer.status}`,
        outcome(operation, answer),
      ),
    ),
  );
  return suite(`coverage of ${vendor}`, cases);
}

function outcome(operation: OperationCoverage, answer: CoveredAnswer): string | undefined {
  if (!answer.covered) {
    return `<skipped message="${escapeText(`not covered: ${callsInWords(operation)}`)}"/>`;
  }
  return answer.times === 0 ? "<system-out>only by Prefer or a fault</system-out>" : undefined;
}

function testCase(group: string, name: string, content: string | undefined): string {
  const start = `    <testcase classname="${escapeText(group)}" name="${escapeText(name)}" time="0"`;
  return content ? `${start}>${content}</testcase>\n` : `${start}/>\n`;
}

function suite(name: string, cases: readonly string[]): string {
  const count = (tag: string) => cases.filter((each) => each.includes(`<${tag} `)).length;
  const [failures, skipped] = [count("failure"), count("skipped")];
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
  return `  <testsuite name="${escapeText(name)}" ${counts} time="0">\n${cases.join("")}  </testsuite>\n`;
}
