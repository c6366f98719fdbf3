import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import {
  type Evidence,
  type ExtensionReader,
  extensionReaders,
  extensions,
  listVendors,
  objectShapes,
  objectsOf,
  type Pagination,
  repositoryRoot,
} from "../src/index.ts";

const ajv = new Ajv2020({ strict: true, strictTypes: false, keywords: ["errorMessage"] });
addFormats.default(ajv);
const evidence: Evidence = {
  status: "inferred",
  source: "https://vendor.test/docs",
  section: "Users",
  checked: "2026-01-31",
  note: "Follows from a variable.",
};
const list = { maxSize: 100, items: "/data/users", id: "/Id", "x-evidence": evidence };
const counted = { ...list, size: "limit", defaultSize: 20, end: "short" } as const;
const page: Pagination = { ...counted, style: "page", page: "page", firstPage: 0 };
const offset: Pagination = { ...counted, style: "offset", offset: "skip" };
const sized = { ...list, size: "limit", defaultSize: 20 };
const cursor: Pagination = { ...sized, style: "cursor", cursor: "after", next: "/next" };
const link: Pagination = { ...sized, style: "link", next: "/links/next" };
const { status, ...withoutStatus } = evidence;

/** What a schema takes and what it refuses; each field that a type allows is in one of the good ones. */
const samples: Record<string, { good: unknown[]; bad: unknown[] }> = {
  "x-evidence": {
    good: [
      evidence,
      { status, source: "seeds/001_f4.txt", checked: "2024-02-29" },
      { ...evidence, source: "recordings/calls.har" },
    ],
    bad: [
      withoutStatus,
      { ...evidence, status: "certain" },
      { ...evidence, source: "vendor.test" },
      { ...evidence, source: "seeds/../vendor.txt" },
      { ...evidence, source: "recordings/../calls.har" },
      { ...evidence, checked: "2026-02-30" },
      { ...evidence, note: " " },
      { ...evidence, by: "somebody" },
      null,
      [],
    ],
  },
  "x-pagination": {
    good: [
      ...[page, offset, cursor, link],
      { style: "page", page: "p", size: "n", defaultSize: 1, items: "" },
      { style: "offset", offset: "o", size: "n", defaultSize: 1 },
      { style: "cursor", cursor: "c", next: "/c" },
      { style: "link" },
    ],
    bad: [
      { ...page, style: "cursor" },
      { ...page, style: "number" },
      { ...page, page: "" },
      { ...page, firstPage: -1 },
      { ...page, defaultSize: 0 },
      { ...page, maxSize: "100" },
      { ...page, items: "data" },
      { ...page, id: "" },
      { ...page, end: "empty" },
      { ...page, next: "/after" },
      { ...page, "x-evidence": withoutStatus },
      { ...offset, firstPage: 0 },
      { ...offset, offset: 20 },
      { ...cursor, next: undefined },
      { ...cursor, next: "" },
      { ...cursor, end: "short" },
      { ...link, next: "next" },
      { ...link, cursor: "after" },
      "page",
    ],
  },
  "x-sensitive": { good: [true, false, "credential"], bad: ["true", "personal", null, {}] },
  "x-environment": {
    good: ["production", "sandbox2"],
    bad: ["", "Sandbox", "test server", 1, null],
  },
  "x-resource": {
    good: [
      false,
      { collection: "pets", id: "petId", parent: "owners", filters: { tag: "tags", q: false } },
      { parent: false, softDelete: "deletedAt" },
      { softDelete: { property: "state", value: "gone" } },
    ],
    bad: [
      {},
      true,
      null,
      "pets",
      { collection: "mode" },
      { id: "" },
      { parent: true },
      { filters: ["tag"] },
      { softDelete: { value: 1 } },
      { name: "pets" },
    ],
  },
  "x-client-supplied": { good: [true], bad: [false, "true", null] },
};

/** Where each reader is, and by what it reads an extension that it does not name itself. */
const sources: Record<ExtensionReader, string[]> = {
  lint: ["tools/spectral/functions/*.js"],
  generator: ["packages/codegen/src/*.ts"],
  mock: ["packages/mock/src/**/*.ts", "packages/mock-kit/src/**/*.ts"],
  docs: ["docs/src/**/*.ts", "docs/src/**/*.astro"],
};
const readBy: Record<string, RegExp> = { "x-sensitive": /\bsensitiveNames\b|\bsensitivityOf\b/ };

describe.each(extensions)("$name", (extension) => {
  const { name, schema, scope, meaning, readers } = extension;

  test("its schema takes what is well formed and refuses everything else", () => {
    const takes = ajv.compile(schema);
    const { good = [], bad = [] } = samples[name] ?? {};
    expect(good.length && bad.length).toBeGreaterThan(0);
    expect(good.filter((value) => !takes(value))).toEqual([]);
    expect(bad.filter((value) => takes(value))).toEqual([]);
  });

  test("each part of its schema says the remedy", () => {
    for (const variant of [schema, ...((schema.oneOf ?? []) as (typeof schema)[])]) {
      for (const part of [variant, ...Object.values(variant.properties ?? {})]) {
        expect(part).toHaveProperty("errorMessage", expect.stringMatching(/^\w.*[^.]$/));
      }
    }
  });

  test("it says what it means, where it may be and who reads it", () => {
    expect(meaning).toMatch(/^\S.*\.$/);
    expect(scope.length && readers.length).toBeGreaterThan(0);
    expect(Object.keys(objectShapes)).toEqual(expect.arrayContaining([...scope]));
    expect(new Set(scope)).toHaveLength(scope.length);
  });

  test.each(extensionReaders)("%s reads it exactly where the registry says so", (reader) => {
    const files = sources[reader].flatMap((pattern) => globSync(join(repositoryRoot, pattern)));
    const text = files.map((file) => readFileSync(file, "utf8")).join("\n");
    const reads = text.includes(`"${name}"`) || Boolean(readBy[name]?.test(text));
    expect(reads).toBe(readers.includes(reader));
  });
});

test("the README lists the registry", () => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  const rows = extensions.map(({ name, scope, meaning, readers }) => {
    const places = scope.map((kind) => objectShapes[kind].title.replace(/^an? /, ""));
    return `| \`${name}\` | ${places.join(", ")} | ${meaning} | ${readers.join(", ")} |`;
  });
  expect(readme.match(/^\| `x-.*$/gm)).toEqual(rows);
});

test("the names are unique", () => {
  expect(new Set(extensions.map(({ name }) => name))).toHaveLength(extensions.length);
});

test.each(listVendors())(
  "$name: every extension of the document is registered and well formed",
  ({ bundle }) => {
    expect(existsSync(bundle), "run `npm run build` first").toBe(true);
    const found = [...objectsOf(JSON.parse(readFileSync(bundle, "utf8")), "document")].flatMap(
      ({ node, kind, keys }) =>
        Object.keys(node)
          .filter((key) => key.startsWith("x-"))
          .map((key) => ({ key, value: node[key], kind, place: keys.join(".") })),
    );
    expect(found.length).toBeGreaterThan(0);
    const faults = found.filter(({ key, value, kind }) => {
      const extension = extensions.find(({ name }) => name === key);
      return !extension?.scope.includes(kind) || !ajv.validate(extension.schema, value);
    });
    expect(faults).toEqual([]);
  },
);
