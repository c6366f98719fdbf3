import { expect, it } from "vitest";
import type { ToolFinding } from "../src/finding.ts";
import { mergeFindings } from "../src/merge-findings.ts";

const at = (file: string, rule: string, message: string, keys: string[] = []): ToolFinding => ({
  tool: rule.startsWith("oas3") ? "spectral" : "redocly",
  file: `/any/${file}`,
  line: 1,
  column: 1,
  keys,
  rule,
  severity: "error",
  message,
});

const EXAMPLES = "no-invalid-media-type-examples";
const errored = (file: string, reason: string) =>
  at(file, EXAMPLES, `Example validation errored: ${reason}`);
const type = at("Name.yaml", "struct", "`type` can be one of the following only", ["type", "1"]);
const pattern = at("Name.yaml", "oas3-schema", '"pattern" must match "regex"', ["pattern"]);
const noType = "type must be JSONType or JSONType[]: string,nul";
const noRegex = "Invalid regular expression: /[/u: Unterminated character class";

it.each<[string, ToolFinding[], ToolFinding[]]>([
  ["a wrong type", [type, errored("a.yaml", noType), errored("b.yaml", noType)], [type]],
  [
    "a wrong pattern",
    [errored("a.yaml", noRegex), pattern, at("b.yaml", "oas3-valid-schema-example", noRegex)],
    [pattern],
  ],
])("drops the examples that %s keeps from being checked", (_, findings, expected) => {
  expect(mergeFindings(findings)).toEqual(expected);
});

it("keeps one of the examples whose schema is not reported", () => {
  const first = errored("a.yaml", noRegex);
  expect(mergeFindings([first, errored("b.yaml", noRegex), type])).toEqual([first, type]);
});

it("keeps examples that do not conform", () => {
  const wrong = at("a.yaml", EXAMPLES, "Example value must conform to the schema: type");
  expect(mergeFindings([type, wrong])).toEqual([type, wrong]);
});
