import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSources, repositoryRoot } from "@carespec/document";
import { expect, it } from "vitest";
import { planVendor } from "../src/plan/vendor-plan.ts";
import { specsSources, useSourceIds } from "../src/write/specs/sources.ts";
import { answers, documentWith, mended } from "./support/mended.ts";

const forum = "https://forum.vendor.test/topics/7?page=2#answer";

function writtenFor(evidence: object) {
  const get = { responses: answers("list"), "x-evidence": evidence };
  const draft = mended(documentWith({ "/things": { get } }));
  const plan = planVendor(repositoryRoot, {
    name: "things",
    draft,
    vendorFile: undefined,
    origin: "a file",
  });
  const folder = mkdtempSync(join(tmpdir(), "carespec-sources-"));
  writeFileSync(join(folder, "sources.yaml"), specsSources(plan));
  return { folder, draft };
}

it("a new vendor lists the vendor's documentation, and what else its document names", () => {
  const evidence = { status: "documented", source: forum, checked: "2026-01-31" };
  const { folder, draft } = writtenFor(evidence);
  expect(readSources(folder)?.map(({ id, address }) => [id, address])).toEqual([
    ["documentation", draft.basis.source],
    ["source-2", forum],
  ]);
});

it("takes no ids over from a document whose list of sources is not there", () => {
  const evidence = { status: "partial", source: ["api-page", "help"], checked: "2026-01-31" };
  const { folder } = writtenFor(evidence);
  expect(readSources(folder)?.map(({ id }) => id)).toEqual(["documentation"]);
});

it("writes ids in place of the addresses of listed sources", () => {
  const { folder, draft } = writtenFor({ status: "partial", source: forum, checked: "2026-01-31" });
  mkdirSync(join(folder, "paths"));
  const file = join(folder, "paths/things.yaml");
  const text = (...sources: string[]) =>
    sources
      .map((source) => `x-evidence:\n  source: ${source}\n  note: "source: ${forum}"\n`)
      .join("");
  const other = "https://other.test";
  writeFileSync(file, text(draft.basis.source, `"${forum}"`, other, "documentation"));
  useSourceIds(folder);
  expect(readFileSync(file, "utf8")).toBe(
    text("documentation", "source-2", other, "documentation"),
  );
});
