import { existsSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { ALLOWED_NAMES } from "../src/allowed-names.ts";
import { checkNames } from "../src/check-names.ts";
import { inWords, names } from "../src/spelling.ts";

const vendors = [
  { name: "pets", title: "The Pets API V1" },
  { name: "train-travel", title: "Travel by train" },
  { name: "mypost", title: "myPost API" },
];
const check = (path: string, text: string) =>
  checkNames([{ path, text }], vendors).map(({ line }) => line);

describe("a vendor's name", () => {
  it("is found in any other file, with its line", () => {
    expect(check("tools/x/src/a.ts", 'const a = 1;\nconst name = "pets";\n')).toEqual([2]);
    expect(check("docs/package.json", '{ "@carespec/spec-train-travel": "1" }')).toEqual([1]);
  });

  it("is found in the path of a file", () => {
    expect(check("tools/x/test/pets.test.ts", "")).toEqual([undefined]);
  });

  it("is found in the words that the document's title has for it", () => {
    expect(check("tools/x/src/a.ts", "MY_POST\nmypost\nmy-post\nmy post\nmy letter")).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it("is found in the folders of another vendor", () => {
    expect(check("packages/train-travel/src/client.ts", "// as pets does")).toEqual([1]);
    expect(check("specs/pets-two/vendor.ts", "pets")).toEqual([undefined, 1]);
  });

  it("may occur in its own folders, the registry, prose and npm's files", () => {
    for (const path of ["specs/pets/a.ts", "packages/pets/a.ts", "redocly.yaml", "README.md"]) {
      expect(check(path, "pets")).toEqual([]);
    }
    expect(check(".changeset/first.md", "pets")).toEqual([]);
    expect(check("package-lock.json", "packages/pets")).toEqual([]);
  });

  it.each([
    ...["pets", "PETS", "Pets", "createPetsClient", "petsKeys", "is_pets_error", "spec-pets"],
    ...["APIPets", "PETSClient", "APIPetsClient", "pets2", "pets's"],
  ])("is a word of %s", (text) => {
    expect(names(text, "pets")).toBe(true);
  });

  it.each(["carpets", "petshop", "Petshop", "CARPETS", "PETSHOP", "petssome"])(
    "is not a word of %s",
    (text) => expect(names(text, "pets")).toBe(false),
  );

  it.each(["pet", "pets", "Pets", "PETS", "petsClient", "PETSClient"])(
    "is found with its plural in %s",
    (text) => expect(names(text, "pet")).toBe(true),
  );

  it("is not the beginning of another word with an s", () => {
    expect(names("petshop", "pet")).toBe(false);
    expect(names("petssay", "pet")).toBe(false);
  });

  it.each(["trainTravel", "TrainTravelClient", "train-travel", "TRAIN_TRAVEL", "train travel"])(
    "with a hyphen is a word of %s",
    (text) => expect(names(text, "train-travel")).toBe(true),
  );
});

it.each([
  ["mypost", "myPost API", "my-post"],
  ["mypost", "The new MyPost", "my-post"],
  ["mypost", "Another title", "mypost"],
  ["my-post", "Mypost", "my-post"],
  ["box24", "Box 24 API V1", "box-24"],
  ["pets", "DataFinch PETS API V1", "pets"],
])("spells %s with the title %j as %s", (name, title, spelled) => {
  expect(inWords(name, title)).toBe(spelled);
});

describe("the list of places that may name a vendor", () => {
  it.each(ALLOWED_NAMES)("gives a reason for a place that exists: $path", ({ path, why }) => {
    expect(existsSync(join(repositoryRoot, path))).toBe(true);
    expect(why).not.toBe("");
  });

  it("is short", () => {
    expect(ALLOWED_NAMES.length).toBeLessThanOrEqual(8);
  });
});
