import { afterAll, beforeAll, expect, it } from "vitest";
import { lintDocuments } from "../src/lint-documents.ts";
import { type Copies, createCopies, type Edit } from "./support/copies.ts";

let copies: Copies;
beforeAll(() => {
  copies = createCopies();
});
afterAll(() => copies?.remove());

const EVIDENCE = `x-evidence:
  status: inferred
  source: guide
  checked: '2026-01-05'
  note: Made up.
`;

/** A schema whose properties are references to described ones, and one that has no description. */
function schemaFile(name: string, references: string[]): Edit {
  const properties = references.map(
    (target, index) => `  link${index}:\n    $ref: ./${target}.yaml\n`,
  );
  const own = "  bare:\n    type: string\n    example: a\n";
  const to = `type: object\ndescription: A node.\nproperties:\n${own}${properties.join("")}${EVIDENCE}`;
  return { file: `components/schemas/${name}.yaml`, to };
}

const many = (target: string, count = 6) => Array<string>(count).fill(target);
const nodes = ["NodeA", "NodeB", "NodeC", "NodeD", "NodeE", "NodeF"];

/** Files that refer to themselves or each other again and again, and one of which others use often. */
const kinds: [string, Edit[]][] = [
  ["itself many times", [schemaFile("NodeA", many("NodeA", 9))]],
  ["each other", [schemaFile("NodeA", many("NodeB")), schemaFile("NodeB", many("NodeA"))]],
  ["all of them", nodes.map((name) => schemaFile(name, [...nodes, ...nodes]))],
];

it.each(kinds)("schemas that refer to %s are linted like others", async (kind, schemas) => {
  const users = nodes.map((name) => `User${name}`);
  const used = users.map((name) => `  ${name}: { $ref: ${name}.yaml }\n`);
  const edits = [...schemas, ...users.map((name) => schemaFile(name, many("NodeA")))];
  const root = copies.make(kind.replaceAll(" ", "-"), [
    ...edits,
    {
      file: "components/schemas/Problem.yaml",
      from: "properties:\n",
      to: `properties:\n${used.join("")}`,
    },
  ]);
  const [verdict] = await lintDocuments([root]);
  const bare = verdict?.findings.filter(({ rule }) => rule === "carespec-property-description");
  const names = (files: { file: string }[] = []) =>
    files.map(({ file }) => file.split("/").at(-1)).sort();
  expect(names(bare)).toEqual(names(edits));
});
