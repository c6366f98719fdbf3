import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseChangesetFile } from "@changesets/parse";
import { expect, it } from "vitest";
import {
  noteRelease,
  noteUnreleased,
  readChangeLog,
  writeChangeLog,
} from "../../src/baseline/change-log.ts";
import type { Change } from "../../src/change.ts";
import { writeNotes } from "../../src/notes/write-notes.ts";
import type { Verdict } from "../../src/verdict/verdict.ts";
import { folderWith } from "../support/changeset-folder.ts";

const changes: Change[] = [
  {
    size: "patch",
    heading: "Examples",
    subject: "`a`",
    text: "has other values",
    by: "document rules",
  },
  {
    size: "major",
    heading: "Breaking",
    subject: "`b`",
    text: "is gone",
    by: "redocly diff",
    pointer: "#/paths/~1b",
  },
  {
    size: "minor",
    heading: "Changed",
    subject: "`c`",
    text: "has another default",
    by: "declarations",
    before: "2",
    after: "3",
  },
];
const verdict: Verdict = {
  name: "@a/books",
  released: "0.1.0",
  version: "0.1.0",
  required: "minor",
  declared: "none",
  changesets: [],
  covering: [],
  changes,
  ok: false,
};

it("writes a changeset with what breaks first, and removes it where nothing changed", () => {
  const folder = folderWith({ ".changeset/config.json": "{}" });
  expect(writeNotes(folder, verdict, "books")).toBe(".changeset/notes-books.md");
  const { releases, summary } = parseChangesetFile(
    readFileSync(join(folder, ".changeset/notes-books.md"), "utf8"),
  );
  expect(releases).toEqual([{ name: "@a/books", type: "minor" }]);
  expect(summary.split("\n").filter(Boolean)).toEqual([
    "Compared with 0.1.0:",
    "**Breaking**",
    "- `b` is gone.",
    "**Changed**",
    "- `c` has another default, now 3 instead of 2.",
    "**Examples**",
    "- `a` has other values.",
  ]);
  expect(writeNotes(folder, { ...verdict, changes: [] }, "books")).toBeUndefined();
  expect(existsSync(join(folder, ".changeset/notes-books.md"))).toBe(false);
});

it("keeps a log that a release moves what was unreleased to, once", () => {
  const folder = folderWith({});
  expect(readChangeLog(folder)).toEqual({ unreleased: [], releases: [] });
  const noted = noteUnreleased(readChangeLog(folder), changes);
  expect(writeChangeLog(folder, noted)).toBe(true);
  expect(writeChangeLog(folder, noted)).toBe(false);
  const release = { version: "0.2.0", date: "2026-01-02", changes };
  const log = noteRelease(readChangeLog(folder), release);
  expect(log).toMatchObject({ unreleased: [], releases: [{ version: "0.2.0" }] });
  expect(log.releases[0]?.changes).toHaveLength(3);
  expect(noteRelease(log, release)).toEqual(log);
});
