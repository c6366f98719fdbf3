import { expect, it } from "vitest";
import type { Finding, Verdict } from "../src/finding.ts";
import { formatVerdicts } from "../src/formats.ts";

const finding: Finding = {
  file: "specs/any/paths/users.yaml",
  line: 12,
  column: 3,
  keys: ["get"],
  rule: "some-rule",
  severity: "error",
  message: "wrong: mend it",
};
const old: Finding = {
  ...finding,
  severity: "warning",
  rule: "carespec-old",
  message: "100% old",
  page: "tools/spectral/rules/carespec-old.md",
};
const verdicts: Verdict[] = [
  { document: "specs/any/openapi.yaml", findings: [finding, old], waived: [finding] },
  { document: "specs/none/openapi.yaml", findings: [], waived: [] },
];

it("text is one line a finding that begins with its place, and a count for each document", () => {
  expect(formatVerdicts(verdicts, "text").split("\n")).toEqual([
    "specs/any/paths/users.yaml:12:3 some-rule wrong: mend it",
    "specs/any/paths/users.yaml:12:3 warning carespec-old 100% old (tools/spectral/rules/carespec-old.md)",
    "specs/any/openapi.yaml: 1 error, 1 warning, 1 waived",
    "specs/none/openapi.yaml: 0 errors, 0 warnings, 0 waived",
    "",
  ]);
});

it("text lists what is waived on request", () => {
  expect(formatVerdicts(verdicts, "text", true)).toContain(
    "specs/any/paths/users.yaml:12:3 waived some-rule wrong: mend it\n",
  );
});

it("github is one command a finding, with what it escapes", () => {
  const [error, warning, count] = formatVerdicts(verdicts, "github").split("\n");
  expect(error).toBe(
    "::error file=specs/any/paths/users.yaml,line=12,col=3,title=some-rule::wrong: mend it",
  );
  expect(warning).toBe(
    "::warning file=specs/any/paths/users.yaml,line=12,col=3,title=carespec-old::100%25 old (tools/spectral/rules/carespec-old.md)",
  );
  expect(count).toBe("specs/any/openapi.yaml: 1 error, 1 warning, 1 waived");
});

it("json holds the counts and every finding", () => {
  expect(JSON.parse(formatVerdicts(verdicts, "json"))).toEqual({
    errors: 1,
    warnings: 1,
    waived: 1,
    documents: verdicts,
  });
});
