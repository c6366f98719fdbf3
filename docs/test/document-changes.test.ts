import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { documentChanges } from "../src/model/document-changes.ts";
import { siteVendors } from "../src/model/site-vendor.ts";

const [first] = siteVendors();
if (!first) throw new Error("the registry has no vendor");
const [operation] = first.operations;

function vendorWith(changeLog?: object) {
  const folder = mkdtempSync(join(tmpdir(), "carespec-changes-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (changeLog) writeFileSync(join(folder, "changes.json"), JSON.stringify(changeLog));
  return { ...first, folder } as NonNullable<typeof first>;
}

test("nothing is listed before the first release", () => {
  expect(documentChanges(vendorWith())).toBeUndefined();
});

test("versions are listed newest first, with the page of each part that is still there", () => {
  const change = { size: "minor", heading: "Added", subject: "`a`", text: "is new" };
  const log = {
    unreleased: [{ ...change, pointer: operation?.pointer }],
    releases: [
      {
        version: "0.2.0",
        date: "2026-02-01",
        changes: [{ ...change, pointer: "#/paths/~1gone/get" }],
      },
      { version: "0.1.0", date: "2026-01-01", changes: [] },
    ],
  };
  const versions = documentChanges(vendorWith(log)) ?? [];
  expect(versions.map(({ slug, title }) => [slug, title])).toEqual([
    ["unreleased", "Not released yet"],
    ["version-0-2-0", "0.2.0, 2026-02-01"],
    ["version-0-1-0", "0.1.0, 2026-01-01"],
  ]);
  expect(versions[0]?.changes[0]?.place?.href).toBe(operation?.href);
  expect(versions[1]?.changes[0]).toEqual(change);
});

test("a part that is gone leads to the page of its operation", () => {
  const pointer = `${operation?.pointer}/responses/299/content`;
  const change = { size: "major", heading: "Breaking", subject: "`a`", text: "is gone", pointer };
  const [unreleased] = documentChanges(vendorWith({ unreleased: [change], releases: [] })) ?? [];
  expect(unreleased?.changes[0]?.place?.href).toBe(operation?.href);
});
