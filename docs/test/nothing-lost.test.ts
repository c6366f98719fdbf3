import { type Evidence, isEvidence, isNode, objectsOf, visit } from "@carespec/document";
import { describe, expect, test } from "vitest";
import { plain } from "../src/model/markdown.ts";
import { siteVendors } from "../src/model/site-vendor.ts";
import { builtPages, squeezed } from "./support/built-site.ts";

/** The text that a reader of a vendor's pages gets, without white space. */
function textOf(vendor: string): string {
  const pages = builtPages().filter(({ path }) => path.startsWith(`${vendor}/`));
  return squeezed(
    pages
      .flatMap(({ root }) => [
        ...root.querySelectorAll("main").map(({ text }) => text),
        ...root.querySelectorAll("main a[href]").map((link) => link.getAttribute("href")),
      ])
      .join("\n"),
  );
}

/** All plain values in an example. */
function leavesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (isNode(value)) return [...Object.keys(value), ...Object.values(value).flatMap(leavesOf)];
  return value === undefined || value === null || value === "" ? [] : [String(value)];
}

const KEPT_AS_THEY_ARE = ["operationId", "const", "default", "format", "pattern", "url"];

describe.each(siteVendors())("the pages of $name", ({ name, document, operations }) => {
  const parts = [...objectsOf(document, "document")];
  const text = textOf(name);
  const missing = (texts: unknown[]) =>
    [...new Set(texts)].filter((each) => !text.includes(squeezed(String(each))));

  test("show every description, summary and title", () => {
    const written = parts.flatMap(({ node }) => [node.description, node.summary, node.title]);
    const texts = written.filter((each) => typeof each === "string").map(plain);
    expect(texts.length).toBeGreaterThan(operations.length);
    expect(missing(texts)).toEqual([]);
  });

  test("show every note, source, section and date of the evidence", () => {
    const found: Evidence[] = [];
    visit(document, (node) => {
      if (isEvidence(node["x-evidence"])) found.push(node["x-evidence"]);
    });
    expect(found.length).toBeGreaterThanOrEqual(operations.length);
    const texts = found.flatMap(({ status, note, section, checked }) => [
      status,
      checked,
      ...(section ? [section] : []),
      ...(note ? [plain(note)] : []),
    ]);
    expect(missing(texts)).toEqual([]);
  });

  test("show every example and every value of an enum", () => {
    const values = parts.flatMap(({ node, kind }) => [
      ...(kind === "example" ? leavesOf(node.value) : []),
      ...(kind === "schema" ? [...leavesOf(node.enum), ...leavesOf(node.examples)] : []),
    ]);
    expect(missing(values.map((value) => JSON.stringify(value).slice(1, -1)))).toEqual([]);
  });

  test("show every name, fixed value, default, format, pattern and address", () => {
    const values = parts.flatMap(({ node, kind }) => [
      ...KEPT_AS_THEY_ARE.map((key) => node[key]),
      ...(kind === "parameter" ? [node.name] : []),
      ...(kind === "schema" && isNode(node.properties) ? Object.keys(node.properties) : []),
    ]);
    expect(missing(values.flatMap(leavesOf))).toEqual([]);
  });

  test("invent no text: all prose and all notes are the document's", () => {
    const written = new Set<string>();
    visit(document, (node) => {
      for (const value of [node.description, node.title, node.note]) {
        if (typeof value === "string") written.add(squeezed(plain(value)));
      }
    });
    const pages = builtPages().filter(({ path }) => path.startsWith(`${name}/`));
    const shown = pages.flatMap(({ root }) => root.querySelectorAll(".prose, .evidence-note"));
    const invented = shown.map(({ text }) => squeezed(text)).filter((each) => !written.has(each));
    expect(shown.length).toBeGreaterThan(operations.length);
    expect(invented).toEqual([]);
  });
});
