import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeStrays } from "../src/remove-strays.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "carespec-strays-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function build(...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), "{}");
  }
}

describe("outputs of a build of another branch", () => {
  it.each([
    ["specs/dist/gone.json", ["specs/dist"]],
    [
      "packages/mock/documents/gone.json",
      ["packages/mock/documents", "packages/mock/docs/vendors", "packages/mock/dist"],
    ],
    ["docs/dist/openapi/gone.json", ["docs/dist"]],
  ])("%s: its build is removed, other builds stay", (stray, removed) => {
    build("specs/dist/index.json", "specs/dist/kept.json");
    build("packages/mock/documents/index.json", "packages/mock/documents/kept.json");
    build("packages/mock/dist/vendors/kept/index.js", "packages/mock/docs/vendors/kept/A.md");
    build("docs/dist/openapi/kept.json", stray);
    expect(removeStrays(["kept"], root)).toEqual(removed);
    expect(existsSync(join(root, stray))).toBe(false);
    for (const folder of ["specs/dist", "packages/mock/dist", "docs/dist"]) {
      expect([folder, existsSync(join(root, folder))]).toEqual([folder, !removed.includes(folder)]);
    }
  });

  it("nothing is removed where every vendor is in the registry", () => {
    build("specs/dist/index.json", "specs/dist/one.json", "docs/dist/openapi/one.json");
    expect(removeStrays(["one", "two"], root)).toEqual([]);
    expect(existsSync(join(root, "specs/dist/one.json"))).toBe(true);
  });

  it("nothing is removed where nothing is built", () => {
    expect(removeStrays(["one"], root)).toEqual([]);
  });
});
