import { expect, it } from "vitest";
import { findingLine } from "../src/report/finding-line.ts";

const finding = {
  path: "specs/any/workflows/pay,later.arazzo.yaml",
  line: 7,
  message: "step pay: 100% wrong\nmend it",
};
const TEXT = "specs/any/workflows/pay,later.arazzo.yaml:7  step pay: 100% wrong\nmend it";
const COMMAND =
  "::error file=specs/any/workflows/pay%2Clater.arazzo.yaml,line=7,title=flows::step pay: 100%25 wrong%0Amend it";

it.each([
  ["nothing", {}, TEXT],
  ["GitHub's runner", { GITHUB_ACTIONS: "true" }, COMMAND],
  ["a format", { CARESPEC_LINT_FORMAT: "github" }, COMMAND],
  ["another format there", { CARESPEC_LINT_FORMAT: "text", GITHUB_ACTIONS: "true" }, TEXT],
  ["an empty format there", { CARESPEC_LINT_FORMAT: "", GITHUB_ACTIONS: "true" }, COMMAND],
])(
  "a finding is a line for who reads it, where the environment says %s",
  (_, environment, line) => {
    expect(findingLine(finding, environment)).toBe(line);
  },
);
