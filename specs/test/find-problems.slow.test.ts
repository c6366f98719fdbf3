import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProblems, formatProblem } from "../src/index.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "carespec-problems-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const ROOT = `openapi: 3.1.0
info:
  title: Ants
  version: '1'
paths:
  /ants:
    $ref: paths/ants.yaml
`;
const PATH = `get:
  operationId: listAnts
  x-evidence:
    status: documented
  responses:
    '200':
      description: Ants
`;

let count = 0;

/** Writes a vendor's document: a good one, apart from the given files. */
function writeVendor(files: Record<string, string>, name = "ants") {
  count += 1;
  const own = join(folder, String(count), name);
  const all = { "openapi.yaml": ROOT, "paths/ants.yaml": PATH, ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(own, file)), { recursive: true });
    writeFileSync(join(own, file), text);
  }
  return { name, root: join(own, "openapi.yaml") };
}

/** The problems as they are printed, without the folder. */
async function problemsOf(...vendors: { name: string; root: string }[]): Promise<string[]> {
  const problems = await findProblems(vendors);
  return problems.map((problem) => formatProblem(problem).replaceAll(/\/\S*\/\d+\//g, ""));
}

describe("a document's problem", () => {
  it.each<[kind: string, files: Record<string, string>, problems: (string | RegExp)[]]>([
    ["none", {}, []],
    [
      "a root that is not YAML",
      { "openapi.yaml": `${ROOT}  bad: [unclosed\n` },
      [/^ants\/openapi\.yaml:\d+:1 this is not YAML \(.+\): correct the indentation/],
    ],
    [
      "a file of a reference that is not YAML, reported once",
      { "paths/ants.yaml": `${PATH} bad: indentation\n` },
      [/^ants\/paths\/ants\.yaml:8:\d+ this is not YAML \(.+\): correct the indentation/],
    ],
    [
      "an empty root",
      { "openapi.yaml": "" },
      [/^ants\/openapi\.yaml:1:1 .+: correct the document/],
    ],
    [
      "another kind of document",
      { "openapi.yaml": "asyncapi: 9.9.9\n" },
      [/^ants\/openapi\.yaml:1:1 .+: correct the document/],
    ],
    [
      "a $ref to a file that does not exist",
      { "openapi.yaml": ROOT.replace("paths/ants.yaml", "paths/bees.yaml") },
      [
        "ants/openapi.yaml:7:5 the $ref leads to ants/paths/bees.yaml, which does not exist: write that file or correct the $ref",
      ],
    ],
    [
      "a $ref to nothing in a file",
      { "openapi.yaml": ROOT.replace("paths/ants.yaml", "'#/components/pathItems/Ants'") },
      ["ants/openapi.yaml:7:5 the $ref leads nowhere: correct it, or add what it names"],
    ],
    [
      "an operationId that is not a string",
      { "paths/ants.yaml": PATH.replace("listAnts", "12") },
      [
        "ants/paths/ants.yaml:2:16 this must be of type string, but is of type integer: correct the value",
      ],
    ],
    [
      "an operation without evidence",
      { "paths/ants.yaml": PATH.replace("x-evidence", "x-other") },
      [
        'ants/paths/ants.yaml:1:1 the operation has no x-evidence with a status: add it, as "Changing a document" in CONTRIBUTING.md shows',
      ],
    ],
    [
      "evidence that is not an object",
      { "paths/ants.yaml": PATH.replace(/x-evidence:\n.*\n/, "x-evidence: documented\n") },
      [/^ants\/paths\/ants\.yaml:1:1 the operation has no x-evidence with a status/],
    ],
    [
      "a field that OpenAPI does not know",
      { "paths/ants.yaml": `${PATH}  respones: {}\n` },
      [/^ants\/paths\/ants\.yaml:8:3 .*respones.*: correct the document here$/],
    ],
    [
      "two, in the order of lines",
      { "paths/ants.yaml": PATH.replace("listAnts", "12").replace("Ants", "[]") },
      [/^ants\/paths\/ants\.yaml:2:16 /, /^ants\/paths\/ants\.yaml:7:20 /],
    ],
  ])("is found with file, line, column and remedy: %s", async (_, files, problems) => {
    const found = await problemsOf(writeVendor(files));
    const expected = problems.map((text) =>
      typeof text === "string" ? text : expect.stringMatching(text),
    );
    expect(found).toEqual(expected);
  });
});

describe("problems of several vendors", () => {
  it("are all found, also where the first document cannot even be begun", async () => {
    const zebras = writeVendor({ "openapi.yaml": "openapi: [" }, "zebras");
    const bees = writeVendor({}, "bees");
    const ants = writeVendor({ "paths/ants.yaml": PATH.replace("listAnts", "12") });
    const found = await findProblems([zebras, bees, ants]);
    expect(found.map(({ vendor, line }) => [vendor, line])).toEqual([
      ["zebras", expect.any(Number)],
      ["ants", 2],
    ]);
  });

  it("are an empty list without vendors", async () => expect(await findProblems([])).toEqual([]));
});
