import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Finding, Verdict } from "../src/finding.ts";
import { lintDocuments } from "../src/lint-documents.ts";
import { type Copies, cleanDocument, createCopies } from "./support/copies.ts";
import { mutations } from "./support/mutations.ts";

let copies: Copies;
let clean: Verdict | undefined;
const found = new Map<string, Finding[]>();

// One process of each linter reads all copies.
beforeAll(async () => {
  vi.stubEnv("CARESPEC_LINT_TODAY", "2026-02-28");
  copies = createCopies();
  const roots = mutations.map(({ id, edits }) => copies.make(id, edits));
  const [first, ...verdicts] = await lintDocuments([cleanDocument, ...roots]);
  clean = first;
  for (const [index, { id }] of mutations.entries()) {
    found.set(id, verdicts[index]?.findings ?? []);
  }
});
afterAll(() => {
  vi.unstubAllEnvs();
  copies?.remove();
});

it("finds nothing in the document before a fault is planted", () => {
  expect(clean?.findings).toEqual([]);
});

it("knows 48 faults, and catches 47 of them", () => {
  expect(mutations).toHaveLength(48);
  expect(new Set(mutations.map(({ id }) => id)).size).toBe(48);
  const caught = mutations.filter(({ caught }) => Array.isArray(caught));
  expect(caught.length).toBeGreaterThanOrEqual(47);
});

it.each(mutations)("$id $fault", ({ id, caught }) => {
  const rules = found.get(id)?.map(({ rule }) => rule);
  // A fault is reported by one tool, once; one that is not caught must have no false reason.
  expect(rules?.toSorted()).toEqual(Array.isArray(caught) ? caught.toSorted() : []);
});

it("each finding has a place that exists, and a message without the machine's paths", () => {
  const all = [...found.values()].flat();
  expect(all.length).toBeGreaterThan(40);
  for (const { file, line, column, message } of all) {
    expect({ file, line, column }).toEqual({
      file: expect.stringMatching(/\.yaml$/),
      line: expect.any(Number),
      column: expect.any(Number),
    });
    expect(message).not.toContain("carespec-lint-copies");
    expect(message).toMatch(/\w/);
  }
});

it("a finding beside a reference is at its own place, not at the root", () => {
  expect(found.get("41")?.[0]).toMatchObject({
    file: expect.stringMatching(/\/components\/schemas\/Reader\.yaml$/),
    line: 21,
    column: 7,
    message: expect.stringContaining('x-evidence.status is "sure"'),
  });
});

it("an old date is a warning, which does not fail lint", () => {
  expect(found.get("06")).toMatchObject([{ severity: "warning" }]);
});

it("a finding of a rule of the house names the page of the rule", () => {
  expect(found.get("42")?.[0]?.page).toBe("tools/spectral/rules/carespec-https.md");
});
