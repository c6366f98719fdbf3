import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { listVendors } from "@carespec/document";
import { beforeAll, describe, expect, test } from "vitest";
import { listOperations, readVendorDocument } from "../src/document.ts";
import { dist, requireBuiltSite } from "./support/built-site.ts";

beforeAll(requireBuiltSite);

const pages = [
  "index.html",
  ...listVendors().map(({ name }) => join("reference", name, "index.html")),
];

describe.each(pages)("%s", (page) => {
  test("links within the site are relative and lead to a file", () => {
    for (const link of linksOf(page)) {
      if (/^(https?:|#)/.test(link)) continue;
      expect(link).not.toMatch(/^\//);
      const file = resolve(dist, dirname(page), link.replace(/#.*$/, ""));
      expect(existsSync(file), `${link} of ${page}`).toBe(true);
    }
  });

  test("loads nothing from another host and lets the browser refuse it", () => {
    const html = read(page);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]*(src|href)="https?:/);
    expect(html).not.toMatch(/cdn\.redoc/);
  });
});

test("Redoc's script is included once, without the addresses of its maker's servers", () => {
  const scripts = readdirSync(join(dist, "assets")).filter((file) => file.startsWith("redoc-"));
  expect(scripts).toHaveLength(1);
  expect(read(join("assets", scripts[0] ?? ""))).not.toMatch(/cdn\.redoc|otel\.cloud/);
});

test.each(listVendors())(
  "the reference of $name explains the pages of each list that has any",
  (vendor) => {
    const html = read(join("reference", vendor.name, "index.html"));
    const told = [...html.matchAll(/client\.(\w+)\.pages\(\)/g)].map(([, name]) => name);
    const declared = listOperations(readVendorDocument(vendor))
      .filter(({ operation }) => "x-pagination" in operation)
      .map(({ operation }) => operation.operationId);
    expect(told.toSorted()).toEqual(declared.toSorted());
  },
);

test.each(listVendors())("the download of $name is its bundled document", ({ name, bundle }) => {
  expect(read(join("openapi", `${name}.json`))).toBe(readFileSync(bundle, "utf8"));
});

function linksOf(page: string): string[] {
  return [...read(page).matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link);
}

function read(path: string): string {
  return readFileSync(join(dist, path), "utf8");
}
