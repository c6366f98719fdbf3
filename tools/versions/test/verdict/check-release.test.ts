import { expect, it } from "vitest";
import { checkRelease } from "../../src/verdict/check-release.ts";
import { printCheck } from "../../src/verdict/print-check.ts";
import { change, sampleHouse } from "../support/sample-house.ts";

const changeset = (size: string) => `---\n"@a/library": ${size}\n---\n\nText.\n`;
const declarations = "packages/library/dist/index.d.ts";

it("lets everything change before the first release, in a folder without git", async () => {
  const house = sampleHouse();
  expect(printCheck(await checkRelease(house.root))).toBe(
    "nothing has been released yet: every change is free (@a/library)",
  );
});

it("finds nothing where nothing changed", async () => {
  const house = sampleHouse();
  house.release();
  expect(printCheck(await checkRelease(house.root))).toBe("@a/library: as 0.3.0");
});

it("fails for a changeset that is too small, passes for the right one and for a larger one", async () => {
  const house = sampleHouse();
  house.release();
  change(house, declarations, (text) => text.replace("; lent?: string", ""));
  for (const [size, ok] of [
    ["patch", false],
    ["minor", true],
    ["major", true],
  ] as const) {
    house.write(".changeset/one.md", changeset(size));
    const { verdicts } = await checkRelease(house.root);
    expect([size, verdicts[0]?.required, verdicts[0]?.ok]).toEqual([size, "minor", ok]);
  }
});

it("says by declarations and by the last consumer what no longer compiles", async () => {
  const house = sampleHouse("1.0.0");
  house.release();
  change(house, declarations, (text) =>
    text.replace("getBook(id: string)", "getBook(id: string, shelf: string)"),
  );
  const { verdicts } = await checkRelease(house.root);
  const [verdict] = verdicts;
  expect(verdict?.required).toBe("major");
  expect(verdict?.changes).toMatchObject([
    {
      by: "declarations",
      subject: "`getBook`",
      also: [{ by: "last consumer", place: "packages/library/released/consumer/client.ts:2" }],
    },
  ]);
});

it("says where in the document something changed", async () => {
  const house = sampleHouse();
  house.release();
  change(house, "specs/dist/library.json", (text) =>
    text.replace('"novel","poetry"],"default":"novel"', '"novel"],"default":"novel"'),
  );
  const { verdicts } = await checkRelease(house.root);
  expect(verdicts[0]?.changes[0]).toMatchObject({
    size: "major",
    subject: "`createBook`",
    by: "redocly diff",
  });
  expect(verdicts[0]?.changes[0]?.place).toMatch(/^specs\/library\/openapi\.yaml:\d+$/);
});

it("asks for a patch where only what runs changed", async () => {
  const house = sampleHouse();
  house.release();
  change(house, "packages/library/dist/index.js", (text) => `${text}// changed\n`);
  const { verdicts } = await checkRelease(house.root);
  expect(verdicts[0]).toMatchObject({ required: "patch", ok: false });
});

it("keeps comparing with the last stable release after a prerelease", async () => {
  const house = sampleHouse();
  house.release();
  change(house, "packages/library/package.json", (text) => text.replace("0.3.0", "0.4.0-next.0"));
  house.release();
  const { verdicts } = await checkRelease(house.root);
  expect(verdicts[0]?.released).toBe("0.3.0");
});

it("takes a package that was renamed, and one that is new, as not released yet", async () => {
  const house = sampleHouse();
  house.release();
  const manifest = { name: "@a/more", version: "0.1.0", exports: {} };
  house.write("packages/more/package.json", JSON.stringify(manifest));
  change(house, "packages/library/package.json", (text) => text.replace("@a/library", "@a/books"));
  const { verdicts } = await checkRelease(house.root);
  expect(verdicts.map(({ name, released, ok }) => [name, released, ok])).toEqual([
    ["@a/books", undefined, true],
    ["@a/more", undefined, true],
  ]);
});

it.each([
  [
    "a package that is not built",
    declarations,
    "@a/library is not built, dist/index.d.ts is missing: run `npm run build` first",
  ],
  [
    "a document that is not bundled",
    "specs/dist/library.json",
    "the document of library is not bundled: run `npm run build` first",
  ],
  [
    "half a release",
    "packages/library/released/files.json",
    "packages/library/released/files.json is missing: take it from git again",
  ],
  [
    "programs of the last release that are gone",
    "packages/library/released/consumer/client.ts",
    "packages/library/released/consumer/client.ts is missing: take it from git again",
  ],
  [
    "a last release of a client that is gone, where its document is there",
    "packages/library/released",
    "packages/library/released/package.json is missing: take it from git again",
  ],
  [
    "a last document that is gone",
    "specs/library/released/openapi.json",
    "specs/library/released/openapi.json is missing: take it from git again",
  ],
])("says what to do about %s", async (_, file, message) => {
  const house = sampleHouse();
  house.release();
  change(house, file);
  await expect(checkRelease(house.root)).rejects.toThrow(message);
});

it.each([
  ["half a document", (text: string) => text.slice(0, 100)],
  ["a document without what was in it", () => '{"openapi":"3.1.0","info":{},"paths":{}}'],
  ["a value that is not a document", () => "[]"],
  ["an empty file", () => ""],
])("says so where the last document is %s", async (_, edit) => {
  const house = sampleHouse();
  house.release();
  change(house, "specs/library/released/openapi.json", edit);
  await expect(checkRelease(house.root)).rejects.toThrow(
    /specs\/library\/released\/openapi\.json is not as it was released: take it from git again/,
  );
});

it.each([
  ["a manifest that is not JSON", "packages/library/package.json", "{", "is not JSON: correct it"],
  [
    "a manifest without a version",
    "packages/library/package.json",
    '{ "name": "@a/library" }',
    "has no version such as 1.2.3: correct it",
  ],
  [
    "a version that is none",
    "packages/library/package.json",
    '{ "name": "@a/library", "version": "one" }',
    "has no version such as 1.2.3: correct it",
  ],
  [
    "sums that are none",
    "packages/library/released/sums.json",
    "[]",
    "sums.json does not list what was released: take it from git again",
  ],
  [
    "sums that are nothing",
    "packages/library/released/sums.json",
    "null",
    "sums.json does not list what was released: take it from git again",
  ],
  [
    "a change log that is none",
    "specs/library/changes.json",
    "null",
    'changes.json has no "releases" or no "unreleased": take it from git again',
  ],
  [
    "a document that refers to itself",
    "specs/dist/library.json",
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "A", version: "1" },
      paths: {},
      components: { schemas: { A: { $ref: "#/components/schemas/A" } } },
    }),
    /^redocly diff cannot compare the documents: (?!at )\S/,
  ],
])("says what to do about %s", async (_, file, text, message) => {
  const house = sampleHouse();
  house.release();
  house.write(file, text);
  await expect(checkRelease(house.root)).rejects.toThrow(message);
});

it("lists what is gone where nothing is declared any more", async () => {
  const house = sampleHouse();
  house.release();
  house.write(declarations, "");
  const { verdicts } = await checkRelease(house.root);
  expect(verdicts[0]?.changes[0]).toMatchObject({ subject: "`getBook`, `Book`", size: "major" });
});

it("reads a kept release whose line endings git has changed", async () => {
  const house = sampleHouse();
  house.release();
  for (const file of [
    "specs/library/released/openapi.json",
    "packages/library/released/files.json",
  ]) {
    change(house, file, (text) => text.replaceAll("\n", "\r\n"));
  }
  expect(printCheck(await checkRelease(house.root))).toBe("@a/library: as 0.3.0");
});

it("says so where the document cannot be compared", async () => {
  const house = sampleHouse();
  house.release();
  change(house, "specs/dist/library.json", () => "not a document");
  await expect(checkRelease(house.root)).rejects.toThrow(/library\.json/);
});
