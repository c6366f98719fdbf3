import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listVendors, listWorkflowFiles, readDocument } from "@carespec/document";
import { expect, it, onTestFinished } from "vitest";
import { readBuilt } from "../src/built-document.ts";
import { checkStructure } from "../src/check/check-structure.ts";
import { checkVendor } from "../src/check/check-vendor.ts";
import { petsFolder } from "./support/pets.ts";

const api = readDocument(join(petsFolder, "openapi.yaml"));

/** The findings in a copy of the fixture, after a change of its file or with further files. */
function findings(change: (text: string) => string, others: Record<string, string> = {}): string[] {
  const folder = mkdtempSync(join(tmpdir(), "flows-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(petsFolder, folder, { recursive: true });
  const file = join(folder, "workflows/pets.arazzo.yaml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  for (const [name, text] of Object.entries(others)) writeFileSync(join(folder, name), text);
  return checkVendor({ folder }, api, folder).map(
    ({ path, line, message }) => `${path}:${line}  ${message}`,
  );
}

const at = (line: number) => `workflows/pets.arazzo.yaml:${line}  `;

it("finds nothing in flows that keep the rules", () => {
  expect(findings((text) => text)).toEqual([]);
});

const LOG_IN = `
  - workflowId: both
    summary: Runs the other one
    description: Runs the workflow of this file.
    inputs:
      type: object
      properties:
        secret: { type: string, format: password, description: The secret. }
    steps:
      - stepId: first
        description: Runs it.
        workflowId: read-pets
        parameters:
          - { name: secret, value: $inputs.secret }
`;

const BROKEN: [what: string, from: string, to: string, found: string][] = [
  [
    "an unknown operation",
    "operationId: logIn",
    "operationId: logInn",
    `${at(18)}no operation is called logInn: did you mean logIn?`,
  ],
  [
    "a step without an operation",
    "        operationId: logIn\n",
    "",
    `${at(16)}step log-in has no operationId: the docs and the comparison know operations by it`,
  ],
  [
    "a step without a status",
    "          - condition: $statusCode == 200\n        outputs:\n          key",
    "          - condition: $response.body#/key != null\n        outputs:\n          key",
    `${at(16)}step log-in states no status, so any documented one passes: add the condition $statusCode == …`,
  ],
  [
    "a workflow without a summary",
    "    summary: Log in and read pets\n",
    "",
    `${at(7)}workflow read-pets has no summary: write what it is for; the docs show it`,
  ],
  [
    "a workflow without a description",
    / {4}description: Logs in.*\n/.exec(
      readFileSync(join(petsFolder, "workflows/pets.arazzo.yaml"), "utf8"),
    )?.[0] ?? "",
    "",
    `${at(7)}workflow read-pets has no description: write what it is for; the docs show it`,
  ],
  [
    "a step without a description",
    "        description: Read a pet.\n",
    "",
    `${at(45)}step read-pet has no description: write what it is for; the docs show it`,
  ],
  [
    "an input without a description",
    ", description: The secret. }",
    " }",
    `${at(14)}input secret of workflow read-pets has no description: write what it is for; the docs show it`,
  ],
  [
    "an input that is not defined",
    "value: nobody",
    "value: $inputs.other",
    `${at(59)}$inputs.other is not defined: add it to the inputs of read-pets`,
  ],
  [
    "an input that is not used",
    "        secret: {",
    "        other: { type: string, description: Another one. }\n        secret: {",
    `${at(14)}input other of read-pets is not used: remove it`,
  ],
  [
    "a required input that is not defined",
    "required: [secret]",
    "required: [secret, other]",
    `${at(12)}required input other is not defined: add it to the properties`,
  ],
  [
    "a fresh input that is not defined",
    "    steps:\n      - stepId: log-in",
    "    x-fresh-inputs: [other]\n    steps:\n      - stepId: log-in",
    `${at(15)}x-fresh-inputs names other, which is no input: remove it`,
  ],
  [
    "an output that is not defined",
    "value: nobody",
    "value: $steps.first-page.outputs.name",
    `${at(59)}step first-page has no output name: add it to the step's outputs`,
  ],
  [
    "an output that is not used",
    "          id: $response.body#/0/id",
    "          id: $response.body#/0/id\n          name: $response.body#/0/name",
    `${at(37)}output name of step first-page is not used: remove it`,
  ],
  [
    "an output of no step",
    "value: nobody",
    "value: $steps.nothing.outputs.id",
    `${at(59)}there is no step nothing: name one of this workflow`,
  ],
  [
    "an output of a later step",
    "{ name: page, in: query, value: 1 }",
    "{ name: page, in: query, value: $steps.second-page.outputs.id }",
    `${at(32)}step second-page runs later than this: name an earlier one`,
  ],
  [
    "a step's name twice",
    "stepId: second-page",
    "stepId: first-page",
    `${at(37)}a step before this one is called first-page, too: give each its own name`,
  ],
  [
    "a secret in a body",
    "payload: { secret: $inputs.secret }",
    "payload: { secret: open-sesame }",
    `${at(21)}a secret stands here: take it from an input with format: password`,
  ],
  [
    "a secret among the schemes",
    "apiKey: $steps.log-in.outputs.key",
    "apiKey: open-sesame",
    `${at(30)}a secret stands here: take it from an input with format: password`,
  ],
  [
    "a secret in a header",
    "          - { name: page, in: query, value: 1 }",
    "          - { name: page, in: query, value: 1 }\n          - { name: x-token, in: header, value: open-sesame }",
    `${at(33)}a secret stands here: take it from an input with format: password`,
  ],
  [
    "a secret with a default",
    "format: password, ",
    "format: password, default: open-sesame, ",
    `${at(14)}the secret secret has a default: remove it`,
  ],
  [
    "a secret that is not masked",
    "format: password, ",
    "",
    `${at(14)}input secret is sent as a secret: give it format: password, so that it is masked`,
  ],
  [
    "an unknown parameter",
    "{ name: page, in: query, value: 1 }",
    "{ name: pge, in: query, value: 1 }",
    `${at(32)}listPets has no parameter pge in query: it takes page (query), size (query)`,
  ],
  [
    "a missing parameter",
    "        parameters:\n          - { name: id, in: path, value: nobody }\n",
    "",
    `${at(56)}getPet requires the parameter id: give it a value`,
  ],
  [
    "a document of somebody else",
    "url: ../openapi.yaml",
    "url: https://other.example/openapi.yaml",
    `${at(4)}api: flows call the vendor's document only: ../openapi.yaml`,
  ],
  ["no Arazzo", "arazzo: 1.0.1", "openapi: 3.1.0", at(1)],
  [
    "another major version",
    "arazzo: 1.0.1",
    "arazzo: 2.0.0",
    `${at(1)}arazzo 2.0.0 is not supported: flows are written in Arazzo 1.0.1`,
  ],
  [
    "a version that is a number",
    "arazzo: 1.0.1",
    "arazzo: 1.0",
    `${at(1)}arazzo 1 is not supported: flows are written in Arazzo 1.0.1`,
  ],
  [
    "a broken pattern",
    "          - condition: $response.body#/name == 'Rex'",
    "          - { context: $response.body#/name, condition: '^(Rex', type: regex }",
    `${at(53)}^(Rex is not a regular expression: /^(Rex/: Unterminated group`,
  ],
  [
    "a broken flag of a pattern",
    "          - condition: $response.body#/name == 'Rex'",
    "          - { context: $response.body#/name, condition: '/^Rex/gg', type: regex }",
    `${at(53)}/^Rex/gg is not a regular expression: Invalid flags supplied to RegExp constructor 'gg'`,
  ],
  [
    "a pattern that is tried on nothing",
    "          - condition: $response.body#/name == 'Rex'",
    "          - { condition: '^Rex', type: regex }",
    `${at(53)}a condition of the type regex has no context: say what it is tried on`,
  ],
  [
    "a condition that is not closed",
    "$response.body#/name == 'Rex'",
    "($response.body#/name == 'Rex'",
    `${at(53)}the condition ($response.body#/name == 'Rex' cannot be evaluated: its parentheses do not match`,
  ],
  [
    "a condition on something that does not exist",
    "$response.body#/name == 'Rex'",
    "$status == 200",
    `${at(53)}$status is not a runtime expression: it begins with one of $url, $method, $statusCode`,
  ],
  [
    "a broken pattern of an action",
    "          - condition: $statusCode == 404",
    "          - condition: $statusCode == 404\n        onFailure:\n          - { name: again, type: end, criteria: [{ context: $statusCode, condition: '[', type: regex }] }",
    `${at(63)}[ is not a regular expression: /[/: Unterminated character class`,
  ],
  [
    "a secret in a description",
    "description: Read a pet.",
    `description: Use ${["ghp", "aB3dE5gH7jK9mN1pQ2sT4vW6xY8zA0cD2fG4"].join("_")}.`,
    `${at(46)}this looks like a token of GitHub: take it from an input with format: password`,
  ],
  [
    "a secret among what is sent",
    "{ name: page, in: query, value: 2 }",
    "{ name: page, in: query, value: 2 }\n          - { name: x-api-key, in: header, value: open-sesame }",
    `${at(43)}this looks like a value for x-api-key: take it from an input with format: password`,
  ],
];

it.each(BROKEN)("finds %s, with its place and a remedy", (_, from, to, found) => {
  const all = findings((text) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  });
  expect(
    all.some((each) => each.startsWith(found)),
    all.join("\n"),
  ).toBe(true);
});

const CALLS: [what: string, from: string, to: string, found: string][] = [
  [
    "an unknown workflow",
    "workflowId: read-pets\n        param",
    "workflowId: read-cats\n        param",
    "no workflow is called read-cats: name one of this file, or $sourceDescriptions.<name>.workflows.<workflowId>",
  ],
  [
    "a missing input",
    "          - { name: secret, value: $inputs.secret }",
    "          - { name: other, value: $inputs.secret }",
    "read-pets requires the input secret: add it to the step's parameters",
  ],
  [
    "an unknown input",
    "          - { name: secret, value: $inputs.secret }",
    "          - { name: other, value: $inputs.secret }",
    "read-pets has no input other: it takes secret",
  ],
  [
    "an unknown output",
    "value: $inputs.secret }",
    "value: $inputs.secret }\n        outputs: { name: $outputs.name }",
    "read-pets has no output name: take $outputs.<name> of none",
  ],
];

it("lets a workflow run another one", () => expect(findings((text) => text + LOG_IN)).toEqual([]));

it.each(CALLS)("finds %s of a workflow that is a step", (_, from, to, found) => {
  const all = findings((text) => text + LOG_IN.replace(from, to));
  expect(
    all.some((each) => each.endsWith(found)),
    all.join("\n"),
  ).toBe(true);
});

it.each([
  ["$statusCode == 200 && $response.body#/name == 'Rex'"],
  ["$response.body#/name == 'Rex' && ($statusCode == 200)"],
  ["$statusCode == 200 || $statusCode == 201"],
])("takes %s as stating a status", (condition) => {
  const both =
    "          - condition: $statusCode == 200\n          - condition: $response.body#/name == 'Rex'";
  expect(findings((text) => text.replace(both, `          - condition: ${condition}`))).toEqual([]);
});

it.each([
  [
    "an alias",
    (text: string) =>
      text.replace("{ apiKey: $steps.log-in.outputs.key }", "{ apiKey: open-sesame }"),
    30,
  ],
  [
    "a merge",
    (text: string) =>
      text
        .replace(
          "stepId: first-page",
          "<<: &shared { x-shared: $steps.nothing.outputs.id }\n        stepId: first-page",
        )
        .replace("stepId: second-page", "<<: *shared\n        stepId: second-page")
        .replace("stepId: read-pet", "<<: *shared\n        stepId: read-pet"),
    26,
  ],
])("tells once what %s repeats", (_, change, line) => {
  const secrets = findings(change).filter((each) => /secret|no step/.test(each));
  expect(secrets).toEqual([expect.stringContaining(at(line))]);
});

it("finds a workflow's name in two files", () => {
  const text = readFileSync(join(petsFolder, "workflows/pets.arazzo.yaml"), "utf8");
  expect(findings((same) => same, { "workflows/twice.arazzo.yaml": text })).toEqual([
    "workflows/twice.arazzo.yaml:7  workflows/pets.arazzo.yaml has a workflow read-pets, too: give it another name",
  ]);
});

it("finds what is no Arazzo by its structure", () => {
  const folder = mkdtempSync(join(tmpdir(), "flows-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const text = readFileSync(join(petsFolder, "workflows/pets.arazzo.yaml"), "utf8");
  cpSync(petsFolder, folder, { recursive: true });
  writeFileSync(
    join(folder, "workflows/a.arazzo.yaml"),
    text.replace(
      "        operationId: logIn",
      "        operationIds: logIn\n        operationId: logIn",
    ),
  );
  const files = listWorkflowFiles({ folder });
  expect(files).toHaveLength(2);
  const found = checkStructure(files, folder).map(({ path, line }) => `${path}:${line}`);
  expect(found).toContain("workflows/a.arazzo.yaml:18");
  expect(found.filter((each) => each.includes("pets.arazzo"))).toEqual([]);
});

it.each(listVendors().map((vendor) => [vendor.name, vendor] as const))(
  "finds nothing in the flows of %s",
  (_, vendor) => {
    expect(checkVendor(vendor, readBuilt(vendor), vendor.folder)).toEqual([]);
  },
);
