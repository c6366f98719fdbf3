import { expect, it } from "vitest";
import { compareFiles } from "../../src/packages/compare-files.ts";

const told = (before: object, after: object) =>
  compareFiles(before as Record<string, string>, after as Record<string, string>).map(
    ({ size, subject, text }) => `${size} ${subject} ${text}`,
  );

it("finds nothing where every file is the same", () => {
  expect(told({ "dist/a.js": "1" }, { "dist/a.js": "1" })).toEqual([]);
});

it("asks for a patch where files that run differ, and names some", () => {
  expect(
    told({ "dist/a.js": "1", "dist/b.js": "1" }, { "dist/a.js": "2", "dist/c.js": "1" }),
  ).toEqual(["patch what runs differs from the last release: dist/a.js, dist/b.js, dist/c.js"]);
  const many = { "1.js": "", "2.js": "", "3.js": "", "4.js": "", "5.js": "" };
  expect(told({}, many)[0]).toContain("1.js, 2.js, 3.js and 2 more");
});

it("says that a vendor is gone, which breaks users of the mock, and that one is new", () => {
  const [gone, fresh] = told({ "documents/old.json": "1" }, { "documents/new.json": "1" });
  expect(gone).toBe("major vendor `old` is gone: requests to it are refused");
  expect(fresh).toBe("minor vendor `new` is new");
});
