import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  countEvidence,
  type EvidenceStatus,
  evidenceStatuses,
  sourcesOf,
} from "@carespec/document";
import { describe, expect, test } from "vitest";
import { confirmText, openQuestions } from "../src/model/confirm-text.ts";
import { schemaAnchor } from "../src/model/schema-anchor.ts";
import { siteVendors } from "../src/model/site-vendor.ts";
import { sourceUses, statementsOf } from "../src/model/statements.ts";
import { builtPages, dist, squeezed } from "./support/built-site.ts";

describe.each(siteVendors())("the statements of $name", (vendor) => {
  const statements = statementsOf(vendor);

  test("are all that the document makes", () => {
    const written = JSON.stringify(vendor.document).match(/"x-evidence":/g) ?? [];
    expect(statements.length).toBe(written.length);
    expect(statements.length).toBeGreaterThan(vendor.operations.length);
  });

  test("lead to the operation, schema or host that they are about", () => {
    const lost = statements.filter(({ place }) => place.href === vendor.href);
    expect(lost).toEqual([]);
  });

  test("are counted on the vendor's evidence page and on its card, operations apart", () => {
    const counts = countEvidence(statements.map(({ evidence }) => evidence));
    const operations = countEvidence(
      vendor.operations.map(({ operation }) => operation["x-evidence"]),
    );
    const score = textOf(`${vendor.name}/evidence/index.html`, ".score");
    for (const status of evidenceStatuses) {
      expect(score).toContain(`${status}${operations[status]}${counts[status]}`);
    }
    for (const path of ["index.html", "apis/index.html"]) {
      const card = textOf(path, `.vendor-card[aria-labelledby="vendor-${vendor.name}"]`);
      for (const status of evidenceStatuses) {
        expect(card).toContain(`${counts[status]}${status}`);
      }
    }
  });

  test("that are partial or inferred are all in the text for the vendor", () => {
    const open = statements.filter(({ evidence }) => evidence.status !== "documented");
    const questions = openQuestions(vendor);
    expect(questions.flatMap(({ places }) => places)).toHaveLength(open.length);
    const text = confirmText(vendor);
    expect(text.match(/^ {3}- /gm)).toHaveLength(open.length);
    expect(text).not.toContain("undefined");
    expect(text).not.toMatch(/^(Source|Section):/m);
    expect(readFileSync(join(dist, vendor.name, "confirm.txt"), "utf8")).toBe(text);
    const button = elementOf(`${vendor.name}/evidence/index.html`, "#export-text button");
    expect(button?.getAttribute("data-code")?.replaceAll("\x7f", "\n")).toBe(text.trimEnd());
  });

  test("name their sources with the day of the last check", () => {
    const sources = sourceUses(vendor, statements);
    const sum = (status: EvidenceStatus) =>
      sources.reduce((total, { counts }) => total + counts[status], 0);
    // A statement from two sources counts for both.
    const cited = statements.flatMap(({ evidence }) => sourcesOf(evidence).map(() => evidence));
    const counts = countEvidence(cited);
    expect(evidenceStatuses.map(sum)).toEqual(evidenceStatuses.map((status) => counts[status]));
    const page = textOf(`${vendor.name}/evidence/index.html`, ".sources");
    for (const { checked, registered } of sources) {
      expect(page).toContain(checked[1]);
      expect(page).toContain(squeezed(registered?.title ?? "?"));
      expect(page).toContain(`atbest${registered?.ceiling}`);
    }
  });
});

test.each([
  [["properties", "a"], "X.a"],
  [["items", "properties", "a b"], "X.a-b"],
  [["allOf", "1", "properties", "a", "items"], "X.a"],
  [["anyOf", "0", "properties", "a"], "X.1.a"],
  [["anyOf", "0"], "X"],
  [[], "X"],
])("the part %j of a schema has the anchor %s", (keys, anchor) => {
  expect(schemaAnchor("X", keys)).toBe(anchor);
});

function elementOf(path: string, selector: string) {
  const page = builtPages().find((each) => each.path === path);
  return page?.root.querySelector(selector);
}

function textOf(path: string, selector: string): string {
  return squeezed(elementOf(path, selector)?.text ?? "");
}
