import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { beginChange, recover } from "../src/house/change.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "carespec-change-"));
  mkdirSync(join(root, "specs/old"), { recursive: true });
  writeFileSync(join(root, "specs/old/a"), "a");
  writeFileSync(join(root, "list"), "one\n");
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string) => readFileSync(join(root, path), "utf8");

/** One step of each kind. */
function takeSteps() {
  const change = beginChange(root);
  const fresh = join(change.workplace, "fresh");
  mkdirSync(fresh);
  writeFileSync(join(fresh, "b"), "b");
  change.take("specs/old");
  change.place(fresh, "specs/new");
  change.write("list", "two\n");
  change.write("more", "more\n");
  change.write("list", "three\n");
  return change;
}

it("leaves everything as it was where it is undone", () => {
  takeSteps().undo();
  expect([read("specs/old/a"), read("list")]).toEqual(["a", "one\n"]);
  expect(["specs/new", "more"].filter((path) => existsSync(join(root, path)))).toEqual([]);
});

it("keeps what was done where it is committed, and leaves nothing else", () => {
  takeSteps().commit();
  expect([read("specs/new/b"), read("list"), read("more")]).toEqual(["b", "three\n", "more\n"]);
  expect(existsSync(join(root, "specs/old"))).toBe(false);
  expect(recover(root)).toBe(false);
});

it("is taken back by the next command where a process was killed", () => {
  takeSteps();
  expect(recover(root)).toBe(true);
  expect([read("specs/old/a"), read("list")]).toEqual(["a", "one\n"]);
  expect(existsSync(join(root, "specs/new"))).toBe(false);
});

it("waits for nobody: while another process is at work, a command is refused and changes nothing", () => {
  takeSteps();
  const note = join(root, "node_modules/.cache/carespec/vendor-change/process");
  expect(read("node_modules/.cache/carespec/vendor-change/process")).toBe(String(process.pid));
  writeFileSync(note, String(process.ppid));
  for (const command of [recover, beginChange])
    expect(() => command(root)).toThrow(`another command (process ${process.ppid})`);
  expect([read("specs/new/b"), read("list")]).toEqual(["b", "three\n"]);
});
