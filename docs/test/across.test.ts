import { isNode, objectsOf, responsesOf } from "@carespec/document";
import { expect, test } from "vitest";
import { failuresOf } from "../src/across/failures.ts";
import { mockRefusals, readReason } from "../src/across/mock-refusals.ts";
import { isLifetime, isMoment, writtenAs } from "../src/across/moments.ts";
import { byName, type NamedPart, namedParts } from "../src/across/named-parts.ts";
import { pageRules } from "../src/across/page-rules.ts";
import { resilienceRows } from "../src/across/resilience-rows.ts";
import { siteVendors } from "../src/model/site-vendor.ts";
import { builtPages, squeezed } from "./support/built-site.ts";

const vendors = siteVendors();
const page = (path: string) => builtPages().find((each) => each.path === path)?.root;
const textOf = (path: string) => squeezed(page(path)?.querySelector("main")?.text ?? "");

test("the index has every property, parameter and header of every document", () => {
  const names = new Set(
    page("across/fields/index.html")
      ?.querySelectorAll("dl.index dt code")
      .map(({ text }) => text),
  );
  const written = vendors.flatMap(({ document }) =>
    [...objectsOf(document, "document")].flatMap(({ node, kind, keys }) => [
      ...(kind === "schema" && isNode(node.properties) ? Object.keys(node.properties) : []),
      ...(kind === "parameter" && node.name !== undefined ? [String(node.name)] : []),
      ...(kind === "header" ? [keys.at(-1) ?? ""] : []),
    ]),
  );
  expect(written.length).toBeGreaterThan(100);
  expect(written.filter((name) => !names.has(name))).toEqual([]);
});

test("the list of enums names each place in one piece", () => {
  const terms = page("across/enums/index.html")?.querySelectorAll("dl.index dt:has(a)") ?? [];
  expect(terms.length).toBeGreaterThan(1);
  const torn = terms.filter(
    ({ childNodes }) => childNodes.filter(({ text }) => text.trim()).length !== 1,
  );
  expect(torn.map(({ text }) => text)).toEqual([]);
});

test("no entry of the index leads to a vendor's first page for want of a place", () => {
  const lost = vendors.flatMap((vendor) =>
    namedParts(vendor).filter(({ place }) => place.href === vendor.href),
  );
  expect(lost.map(({ name }) => name)).toEqual([]);
});

test("names that differ only in their spelling are listed together", () => {
  const part = (name: string) => ({ name }) as NamedPart;
  const groups = byName([part("user_id"), part("b"), part("UserId"), part("user-id")]);
  expect(groups.map(({ spellings }) => spellings)).toEqual([
    ["b"],
    ["user_id", "UserId", "user-id"],
  ]);
});

test("the page of enums has every value", () => {
  const text = textOf("across/enums/index.html");
  const values = vendors.flatMap(({ document }) =>
    [...objectsOf(document, "document")].flatMap(({ node, kind }) =>
      kind === "schema" && Array.isArray(node.enum) ? node.enum.map(String) : [],
    ),
  );
  expect(values.filter((value) => !text.includes(squeezed(value)))).toEqual([]);
});

test("the page of errors has every failure of every operation, with the texts of its examples", () => {
  const text = textOf("across/errors/index.html");
  for (const vendor of vendors) {
    const failures = failuresOf(vendor);
    const given = vendor.operations.flatMap(({ operation }) =>
      responsesOf(vendor.document, operation).filter(({ status }) => !/^[123]/.test(status)),
    );
    const listed = failures.flatMap(({ operations }) => operations);
    expect(listed).toHaveLength(given.length);
    for (const { examples } of failures) {
      for (const { value } of examples) expect(text).toContain(squeezed(JSON.stringify(value)));
    }
  }
});

test("the page of errors has what the mock says about requests that are spoiled", async () => {
  const text = textOf("across/errors/index.html");
  const refusals = await mockRefusals();
  for (const { name } of vendors) {
    expect(refusals.filter(({ vendor }) => vendor.name === name).length).toBeGreaterThan(0);
  }
  const headings = page("across/errors/index.html")
    ?.querySelectorAll("h2")
    .map(({ id }) => id);
  expect(refusals.filter(({ status }) => !headings?.includes(`status-${status}`))).toEqual([]);
  expect(refusals.filter(({ rule }) => !text.includes(squeezed(`rule${rule}`)))).toEqual([]);
});

test("the page of resilience has every operation, failure and fault, each with what it ends with", () => {
  const root = page("across/resilience/index.html");
  for (const vendor of vendors) {
    const rows = resilienceRows(vendor);
    const table = root
      ?.querySelector(`#${vendor.name}`)
      ?.closest("section")
      ?.querySelector("table");
    const shown = table?.querySelectorAll("tbody tr") ?? [];
    expect(shown).toHaveLength(rows.length);
    for (const [index, { page: operation, failures, faults }] of rows.entries()) {
      const row = shown[index];
      expect(row?.querySelector("th")?.text).toContain(operation.operation.operationId);
      expect(row?.querySelectorAll("li")).toHaveLength(failures.length);
      expect(row?.querySelectorAll("td")).toHaveLength(1 + faults.length);
      const ends = row
        ?.querySelectorAll("td")
        .slice(1)
        .map((cell) => cell.text.replace(/[✓↻\s]/g, ""));
      expect(ends).toEqual(faults.map((fault) => fault.ends));
    }
  }
});

test("a reason is a sentence with its rule", () => {
  expect(readReason("No token. [a/b; #/paths/~1x/get; specs/a/x.yaml]")).toEqual({
    text: "No token.",
    rule: "a/b",
  });
  expect(readReason("Something else")).toBeUndefined();
});

test("every operation with pages is in one rule", () => {
  for (const vendor of vendors) {
    const paged = vendor.operations.filter(({ operation }) => operation["x-pagination"]);
    const ruled = pageRules(vendor).flatMap(({ operations }) => operations);
    expect(ruled).toHaveLength(paged.length);
  }
});

test.each<[Partial<NamedPart>, boolean]>([
  [{ node: { format: "date" } }, true],
  [{ node: { schema: { format: "date-time" } } }, true],
  [{ node: { pattern: "^\\d{4}-\\d{2}$" } }, true],
  [{ node: { type: "integer" }, description: "Milliseconds since 1970-01-01." }, true],
  [{ node: { type: "integer" }, description: "A count." }, false],
])("%j is a moment: %s", (part, expected) => {
  expect(isMoment({ description: "", ...part } as NamedPart)).toBe(expected);
});

test("a pattern that ends with seconds has no offset", () => {
  const node = { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" };
  expect(writtenAs({ node, type: "string" } as unknown as NamedPart)).toContain(
    "without an offset",
  );
  expect(isLifetime({ name: "expires_in" } as NamedPart)).toBe(true);
  expect(isLifetime({ name: "experience" } as NamedPart)).toBe(false);
});
