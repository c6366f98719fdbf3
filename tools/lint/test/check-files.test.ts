import { writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFiles } from "../src/check-files.ts";
import { type Copies, cleanDocument, createCopies, type Edit } from "./support/copies.ts";

let copies: Copies;
beforeAll(() => {
  copies = createCopies();
});
afterAll(() => copies?.remove());

let count = 0;
function check(...edits: Edit[]) {
  const root = copies.make(`check-${++count}`, edits);
  return { ...printed(root), isWhole: checkFiles(root).isWhole };
}

function printed(root: string) {
  const findings = checkFiles(root).findings.map(
    ({ file, line, message }) =>
      `${relative(dirname(root), file)}:${line} ${message.replace("; nothing else here is linted until then", "")}`,
  );
  return { findings };
}

const schema = (name: string, to: string): Edit => ({ file: `components/schemas/${name}`, to });

it("finds nothing in a clean document, nor in a schema that holds itself", () => {
  expect(checkFiles(cleanDocument)).toEqual({ findings: [], isWhole: true });
  const tree = "type: object\nproperties:\n  child:\n    $ref: Problem.yaml\n";
  expect(check(schema("Problem.yaml", tree)).findings).toEqual([]);
});

it.each(["hasOwnProperty", "__proto__"])(
  "a member called %s, at which linters end or which they misread, is a finding",
  (name) => {
    const to = `type: object\nproperties:\n  ${name}:\n    type: string\n`;
    expect(check(schema("Problem.yaml", to)).findings).toEqual([
      `components/schemas/Problem.yaml:3 no linter reads a member called \`${name}\`: leave it out, and tell of it in a description`,
    ]);
  },
);

describe("references that lead back to themselves are one finding:", () => {
  it.each<[string, Edit[], string]>([
    [
      "two files",
      [
        schema("Reader.yaml", "$ref: Problem.yaml\n"),
        schema("Problem.yaml", "# A.\n$ref: Reader.yaml\n"),
      ],
      "components/schemas/Reader.yaml:1 this refers to itself: Reader.yaml → Problem.yaml → Reader.yaml; write a schema",
    ],
    [
      "a file and itself",
      [schema("Problem.yaml", "$ref: ./Problem.yaml\n")],
      "components/schemas/Problem.yaml:1 this refers to itself: Problem.yaml → Problem.yaml; write a schema",
    ],
    [
      "three files, one of them with a text beside its reference",
      [
        schema("Reader.yaml", "$ref: Problem.yaml\n"),
        schema("Problem.yaml", "description: A.\n$ref: BranchName.yaml\n"),
        schema("BranchName.yaml", "$ref: Reader.yaml#\n"),
      ],
      "components/schemas/Reader.yaml:1 this refers to itself: Reader.yaml → Problem.yaml → BranchName.yaml → Reader.yaml; write a schema",
    ],
    [
      "files that nothing refers to",
      [schema("A.yaml", "$ref: B.yaml\n"), schema("B.yaml", "$ref: A.yaml\n")],
      "components/schemas/A.yaml:1 this refers to itself: A.yaml → B.yaml → A.yaml; write a schema",
    ],
    [
      "files of several folders",
      [
        { file: "components/parameters/Page.yaml", to: "$ref: ../schemas/Problem.yaml\n" },
        schema("Problem.yaml", "$ref: ../parameters/Page.yaml\n"),
      ],
      "components/parameters/Page.yaml:1 this refers to itself: components/parameters/Page.yaml → components/schemas/Problem.yaml → components/parameters/Page.yaml; write a parameter",
    ],
    [
      "places in a file",
      [
        schema(
          "Problem.yaml",
          "properties:\n  a: { $ref: '#/properties/b' }\n  b: { $ref: '#/properties/a' }\n",
        ),
      ],
      "components/schemas/Problem.yaml:2 this refers to itself: Problem.yaml#/properties/a → Problem.yaml#/properties/b → Problem.yaml#/properties/a; write a schema",
    ],
  ])("%s", (_, edits, expected) => {
    expect(check(...edits).findings).toEqual([expected]);
  });
});

const bomb = ["a: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"]
  .concat(Array.from({ length: 9 }, (_, n) => `b${n}: &a${n + 1} [${Array(10).fill(`*a${n}`)}]`))
  .join("\n");

describe("a file is one finding that", () => {
  it.each<[string, string, RegExp]>([
    ["is empty", "", /:1 this file is empty: write a schema or remove it$/],
    ["holds only comments", "# Later.\n\n", /:1 this file is empty: write a schema or remove it$/],
    ["holds only a null", "---\n", /:1 this file is empty/],
    [
      "holds two documents",
      "type: string\n---\ntype: object\n",
      /:2 this file holds two documents: keep one/,
    ],
    ["has aliases that expand to millions", bomb, /:6 \*a4 stands for [\d,]+ values: write fewer$/],
    [
      "has an anchor that holds itself",
      "a: 1\nb: &b\n  c: *b\n",
      /:3 the anchor &b holds itself: write it out$/,
    ],
    [
      "is nested too deep",
      `a:\n  ${"[".repeat(101)}${"]".repeat(101)}\n`,
      /:2 this is nested more than 100/,
    ],
    ["is nested beyond any parser", "[".repeat(1e5) + "]".repeat(1e5), /:1 this is nested/],
    ["has an alias without an anchor", "a: *b\n", /:1 no anchor &b stands above this alias/],
  ])("%s", (_, text, expected) => {
    expect(check(schema("Problem.yaml", text)).findings).toEqual([expect.stringMatching(expected)]);
  });

  it("is not UTF-8", () => {
    const root = copies.make("latin", []);
    const file = join(dirname(root), "components/schemas/Problem.yaml");
    writeFileSync(file, Buffer.from("type: string\ndescription: caf\xe9\n", "latin1"));
    const expected = "components/schemas/Problem.yaml:2 this file is not UTF-8: save it as UTF-8";
    expect(printed(root).findings).toEqual([expected]);
  });

  it.each([
    ["is an empty root", "", "openapi.yaml:1 this file is empty: write openapi, info and paths"],
    [
      "is a root with two documents",
      "a: 1\n---\nb: 1\n",
      "openapi.yaml:2 this file holds two documents: keep one, without the line ---",
    ],
    [
      "is a root of text",
      "hello\n",
      "openapi.yaml:1 this is not an OpenAPI document: write openapi, info and paths",
    ],
    [
      "is a root of a list",
      "- a\n- b\n",
      "openapi.yaml:1 this is not an OpenAPI document: write openapi, info and paths",
    ],
    [
      "is a root of Swagger",
      "swagger: '2.0'\ninfo: {}\n",
      "openapi.yaml:1 this is not an OpenAPI document: write openapi, info and paths",
    ],
    [
      "is a root of another version",
      "openapi: 2.0.0\n",
      'openapi.yaml:1 "2.0.0" is not a version of OpenAPI 3, or not a text: write openapi: 3.1.0',
    ],
    [
      "is a root whose version is a number",
      "openapi: 3.1\n",
      "openapi.yaml:1 3.1 is not a version of OpenAPI 3, or not a text: write openapi: 3.1.0",
    ],
  ])("%s", (_, to, expected) => {
    expect(check({ file: "openapi.yaml", to }).findings).toContain(expected);
  });
});

it("an anchor that many aliases repeat is fine", () => {
  const many = `a: &a { type: string }\nb: [${Array(500).fill("*a")}]\n`;
  expect(check(schema("Problem.yaml", many)).findings).toEqual([]);
});

it("leaves broken YAML of a part to Redocly, and says that the document is not whole", () => {
  expect(check(schema("Problem.yaml", "type: [\n"))).toEqual({ findings: [], isWhole: false });
});
