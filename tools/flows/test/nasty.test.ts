import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listWorkflowFiles, readDocument } from "@carespec/document";
import { expect, it, onTestFinished } from "vitest";
import { checkStructure } from "../src/check/check-structure.ts";
import { checkVendor } from "../src/check/check-vendor.ts";
import { petsFolder } from "./support/pets.ts";

const api = readDocument(join(petsFolder, "openapi.yaml"));
const good = readFileSync(join(petsFolder, "workflows/pets.arazzo.yaml"), "utf8");
const head =
  'arazzo: 1.0.1\ninfo: { title: A, version: "1" }\nsourceDescriptions: [{ name: api, url: ../openapi.yaml }]\n';

function findings(text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "flows-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "workflows"));
  cpSync(join(petsFolder, "openapi.yaml"), join(folder, "openapi.yaml"));
  writeFileSync(join(folder, "workflows/a.arazzo.yaml"), text);
  return [
    ...checkVendor({ folder }, api, folder),
    ...checkStructure(listWorkflowFiles({ folder }), folder),
  ].map(({ line, message }) => `${line}  ${message}`);
}

/** Files that no rule can read, and all that is told of them. */
const NASTY: [what: string, text: string, told: string[]][] = [
  ["an empty file", "", ['1  is not an Arazzo document: it has no "arazzo" or no "workflows"']],
  [
    "broken YAML",
    "arazzo: 1.0.1\n  info: {\n",
    ["1  is neither JSON nor YAML: Nested mappings are not allowed in compact mappings"],
  ],
  [
    "a tab",
    "arazzo: 1.0.1\ninfo:\n\ttitle: A\n",
    ["3  is neither JSON nor YAML: Tabs are not allowed as indentation"],
  ],
  [
    "another version",
    good.replace("arazzo: 1.0.1", "arazzo: 2.0.0"),
    ["1  arazzo 2.0.0 is not supported: flows are written in Arazzo 1.0.1"],
  ],
  [
    "an anchor that holds itself",
    `${head}workflows: &all [*all]\n`,
    ["4  an anchor holds itself: write what it is for"],
  ],
  [
    "workflows that are none",
    `${head}workflows:\n  - 5\n  - null\n`,
    ["5  workflows[0] must be an object", "6  workflows[1] must be an object"],
  ],
  ["a file without a title", "arazzo: 1.0.1\nworkflows: []\n", ["1  the file has no info: add it"]],
  [
    "steps that are no list",
    `${head}workflows:\n  - workflowId: a\n    steps: nothing\n`,
    ["6  workflows[0].steps must be a list"],
  ],
  [
    "parts of a step of other types",
    `${head}workflows:\n  - workflowId: a\n    steps:\n      - stepId: x\n        operationId: 5\n        successCriteria: { condition: 5 }\n`,
    [
      "8  workflows[0].steps[0].operationId must be a text",
      "9  workflows[0].steps[0].successCriteria must be a list",
    ],
  ],
];

it.each(NASTY)("says what is wrong with %s", (_, text, told) => {
  expect(findings(text)).toEqual(told);
});

it.each([
  ["a byte order mark", `\uFEFF${good}`],
  ["line endings of Windows", good.replaceAll("\n", "\r\n")],
])("reads a file with %s", (_, text) => {
  expect(findings(text)).toEqual([]);
});
