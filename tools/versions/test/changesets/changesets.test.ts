import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readAllChangesets } from "../../src/changesets/read-changesets.ts";
import { writeChangesets } from "../../src/changesets/write-changesets.ts";
import { folderWith } from "../support/changeset-folder.ts";

const known = ["@a/books", "@a/core"];
const changeset = (...lines: string[]) => `---\n${lines.join("\n")}\n---\n\nText.\n`;

it("reads changesets without git, those of prereleases included", async () => {
  const folder = folderWith({
    ".changeset/README.md": "# Changesets",
    ".changeset/one.md": changeset('"@a/books": minor', '"@a/core": patch'),
    ".changeset/pre/two.md": changeset("'@a/core': major"),
    ".changeset/pre.json": '{ "mode": "pre", "tag": "next" }',
  });
  const { changesets, pre } = await readAllChangesets(folder, known);
  expect(pre).toBe("next");
  expect(
    changesets.map(({ file, releases }) => [
      file,
      ...releases.map(({ name, size }) => `${name} ${size}`),
    ]),
  ).toEqual([
    [".changeset/one.md", "@a/books minor", "@a/core patch"],
    [".changeset/pre/two.md", "@a/core major"],
  ]);
});

it("has none without the folder", async () => {
  expect(await readAllChangesets(folderWith({}), known)).toEqual({ changesets: [] });
});

it.each([
  ["no front matter", "Text only.\n"],
  ["front matter that is not YAML", '---\n"@a/books: minor\n---\n\nText.\n'],
])("names a broken file: %s", async (_, text) => {
  const folder = folderWith({
    ".changeset/fine.md": changeset('"@a/core": patch'),
    ".changeset/odd.md": text,
  });
  await expect(readAllChangesets(folder, known)).rejects.toThrow(
    /^\.changeset\/odd\.md is not a changeset: /,
  );
});

it("names an unknown package and the one that is meant", async () => {
  const folder = folderWith({ ".changeset/odd.md": changeset('"@a/book": patch') });
  await expect(readAllChangesets(folder, known)).rejects.toThrow(
    '.changeset/odd.md names "@a/book", which is not a package here: did you mean "@a/books"?',
  );
});

it("raises a changeset in its place and writes one where there is none", async () => {
  const folder = folderWith({
    ".changeset/one.md": changeset('"@a/books": patch', '"@a/core": patch'),
  });
  const written = await writeChangesets(folder, [
    { name: "@a/books", required: "minor", changesets: [".changeset/one.md"] },
    { name: "@a/mock", required: "patch", changesets: [] },
  ]);
  expect(written).toHaveLength(2);
  expect(readFileSync(join(folder, ".changeset/one.md"), "utf8")).toBe(
    changeset('"@a/books": minor', '"@a/core": patch'),
  );
  const { changesets } = await readAllChangesets(folder, [...known, "@a/mock"]);
  expect(changesets.flatMap(({ releases }) => releases)).toContainEqual({
    name: "@a/mock",
    size: "patch",
  });
});
