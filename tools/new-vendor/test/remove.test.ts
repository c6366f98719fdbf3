import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isOwnChangeset } from "../src/house/changesets.ts";
import { keepUncommitted } from "../src/remove/keep-uncommitted.ts";

let root: string;
const git = (...args: string[]) => execFileSync("git", args, { cwd: root });
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "carespec-remove-"));
  mkdirSync(join(root, "specs/pets/paths"), { recursive: true });
  write(".gitignore", "dist\n");
  write("specs/pets/a.yaml", "a");
  write("specs/pets/b.yaml", "b");
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "--quiet", "-m", "all");
});
afterEach(() => rmSync(root, { recursive: true }));
const keep = () => keepUncommitted(root, "pets", ["specs/pets"]);

it("what no commit has of a removed vendor is kept, and nothing else", async () => {
  expect(await keep()).toBeUndefined();
  write("specs/pets/a.yaml", "edited");
  write("specs/pets/paths/größe new.yaml", "new");
  mkdirSync(join(root, "specs/pets/dist"));
  write("specs/pets/dist/built", "x");
  const first = await keep();
  expect(first).toBe("node_modules/.cache/carespec/removed/pets");
  const read = (path: string) => readFileSync(join(root, first ?? "", path), "utf8");
  expect([read("specs/pets/a.yaml"), read("specs/pets/paths/größe new.yaml")]).toEqual([
    "edited",
    "new",
  ]);
  expect(() => read("specs/pets/b.yaml")).toThrow("ENOENT");
  expect(() => read("specs/pets/dist/built")).toThrow("ENOENT");
});

it("is kept beside what an earlier removal kept", async () => {
  write("specs/pets/a.yaml", "edited");
  expect([await keep(), await keep()].map((path) => path?.split("/").at(-1))).toEqual([
    "pets",
    "pets-2",
  ]);
});

it.each([
  [".changeset/pets-client.md", true],
  [".changeset/pets-update-2026-01-02.md", true],
  [".changeset/pets-fewer-retries.md", false],
  [".changeset/pets-v2-client.md", false],
])("of changesets, %s goes with the vendor: %s", (path, isOwn) => {
  expect(isOwnChangeset(path, "pets")).toBe(isOwn);
});
