import { describe, expect, it } from "vitest";
import type { Change, Size } from "../../src/change.ts";
import type { Changeset } from "../../src/changesets/read-changesets.ts";
import { printCheck } from "../../src/verdict/print-check.ts";
import { judge } from "../../src/verdict/verdict.ts";

const changeOf = (size: Exclude<Size, "none">): Change => ({
  size,
  heading: size === "major" ? "Breaking" : "Changed",
  subject: "`listBooks`",
  text: "member `lent` is gone",
  by: "redocly diff",
  pointer: "#/paths/~1books/get",
  place: "specs/library/paths/books.yaml:3",
});
const changesetOf = (size: Size): Changeset => ({
  file: ".changeset/small.md",
  releases: [{ name: "@a/books", size }],
  summary: "Text.",
});
const judged = (
  released: string | undefined,
  change: Change[],
  changeset: Changeset[],
  version = released ?? "0.1.0",
) => judge({ name: "@a/books", version, released, changes: change, changesets: changeset });

/** The last release, what changed, what the changeset says, and whether that is enough. */
const CASES: [released: string, changed: Size, said: Size, ok: boolean][] = [
  ["1.2.0", "major", "minor", false],
  ["1.2.0", "major", "major", true],
  ["1.2.0", "minor", "patch", false],
  ["1.2.0", "minor", "minor", true],
  ["1.2.0", "minor", "major", true],
  ["1.2.0", "patch", "none", false],
  ["1.2.0", "patch", "patch", true],
  ["1.2.0", "none", "none", true],
  ["0.3.0", "major", "patch", false],
  ["0.3.0", "major", "minor", true],
  ["0.3.0", "major", "major", true],
  ["0.3.0", "minor", "patch", false],
  ["0.3.0", "patch", "patch", true],
];

describe.each(CASES)(
  "after %s, a %s change and a changeset of %s",
  (released, changed, said, ok) => {
    it(ok ? "pass" : "fail", () => {
      const changes = changed === "none" ? [] : [changeOf(changed)];
      const changesets = said === "none" ? [] : [changesetOf(said)];
      expect(judged(released, changes, changesets).ok).toBe(ok);
    });
  },
);

it("counts a version that is higher already", () => {
  expect(judged("1.2.0", [changeOf("minor")], [], "1.3.0").ok).toBe(true);
  expect(judged("1.2.0", [changeOf("major")], [], "1.3.0").ok).toBe(false);
});

it("lets everything change before the first release", () => {
  const verdict = judged(undefined, [], []);
  expect(verdict).toMatchObject({ ok: true, required: "none" });
  expect(printCheck({ verdicts: [verdict] })).toBe(
    "nothing has been released yet: every change is free (@a/books)",
  );
});

it("says what changed, where, who says it and what to write", () => {
  const text = printCheck({
    verdicts: [judged("0.3.0", [changeOf("major")], [changesetOf("patch")])],
  });
  expect(text.split("\n")).toEqual([
    "@a/books: 1 change since 0.3.0 requires minor, but .changeset/small.md says patch",
    "  Breaking",
    "    specs/library/paths/books.yaml:3 #/paths/~1books/get  `listBooks` member `lent` is gone [major, redocly diff]",
    '  Remedy: write `"@a/books": minor` in .changeset/small.md, or run `npm run release:check -- --write`',
  ]);
});

it("says what was found and which changesets cover it where all are large enough", () => {
  const other = { ...changesetOf("minor"), file: ".changeset/large.md" };
  const text = printCheck({
    verdicts: [judged("0.3.0", [changeOf("major")], [changesetOf("patch"), other])],
  });
  expect(text.split("\n")).toEqual([
    "@a/books: 1 change since 0.3.0 requires minor, and .changeset/large.md says minor",
    "  Breaking",
    "    specs/library/paths/books.yaml:3 #/paths/~1books/get  `listBooks` member `lent` is gone [major, redocly diff]",
  ]);
});

it("says so where the version makes the step already, and where nothing does", () => {
  const changes = [changeOf("minor")];
  expect(printCheck({ verdicts: [judged("1.2.0", changes, [], "1.3.0")] })).toMatch(
    /^@a\/books: 1 change since 1\.2\.0 requires minor, and its version 1\.3\.0 makes minor\n/,
  );
  expect(printCheck({ verdicts: [judged("1.2.0", [...changes, ...changes], [])] })).toMatch(
    /^@a\/books: 2 changes since 1\.2\.0 require minor, and no changeset names it\n/,
  );
});

it("says so where prereleases have begun", () => {
  const verdict = judged("0.3.0", [], []);
  expect(printCheck({ verdicts: [verdict], pre: "next" })).toBe(
    'prereleases "next" have begun: their changesets count too\n@a/books: as 0.3.0',
  );
});
