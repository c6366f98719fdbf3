import { existsSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { ALLOWED_NAMES } from "../src/allowed-names.ts";
import { checkNames, names } from "../src/check-names.ts";

const check = (path: string, text: string) =>
  checkNames([{ path, text }], ["pets", "train-travel"]).map(({ line }) => line);

describe("a vendor's name", () => {
  it("is found in any other file, with its line", () => {
    expect(check("tools/x/src/a.ts", 'const a = 1;\nconst name = "pets";\n')).toEqual([2]);
    expect(check("docs/package.json", '{ "@carespec/spec-train-travel": "1" }')).toEqual([1]);
  });

  it("is found in the path of a file", () => {
    expect(check("tools/x/test/pets.test.ts", "")).toEqual([undefined]);
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

  it.each(["pets", "PETS", "Pets", "createPetsClient", "petsKeys", "is_pets_error", "spec-pets"])(
    "is a word of %s",
    (text) => expect(names(text, "pets")).toBe(true),
  );

  it.each(["carpets", "petshop", "Petshop", "CARPETS"])("is not a word of %s", (text) => {
    expect(names(text, "pets")).toBe(false);
  });

  it.each(["trainTravel", "TrainTravelClient", "train-travel", "TRAIN_TRAVEL", "train travel"])(
    "with a hyphen is a word of %s",
    (text) => expect(names(text, "train-travel")).toBe(true),
  );
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
