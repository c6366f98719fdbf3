import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { afterAll, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { buildVendor } from "../src/add/build-vendor.ts";
import { draftVendor } from "../src/add/draft-vendor.ts";
import { createAsker } from "../src/cli/ask.ts";
import { readOptions } from "../src/cli/options.ts";
import { refreshWaivers } from "../src/update/refresh-waivers.ts";
import { documentWith } from "./support/mended.ts";

const folder = mkdtempSync(join(tmpdir(), "carespec-linted-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const ok = (schema: object, type = "application/json") => ({
  responses: { 200: { description: "OK", content: { [type]: { schema } } } },
});
const query = (...names: string[]) => ({
  parameters: names.map((name) => ({ name, in: "query", schema: { type: "integer" } })),
});
const node = (next: object, more: object = {}) => ({
  type: "object",
  required: ["next"],
  properties: { next, ...more },
});
const things = { type: "array", items: ref("Thing") };
const schemas = documentWith({}).components?.schemas;
const withSchemas = (own: object) => ({ components: { schemas: { ...schemas, ...own } } });
const recursive = Object.fromEntries(
  ["left", "right", "parent", "best", "first", "last"].map((name) => [name, ref("Tree")]),
);

/** Documents that house rules, or what checks them, once did not get on with. */
const documents: [string, object, string][] = [
  [
    "pages of which nothing tells the size or the list",
    documentWith({
      "/things": { get: { ...ok(things), ...query("page") } },
      "/thing": { get: { ...ok(ref("Thing")), ...query("page", "limit") } },
      "/text": { get: { ...ok({ type: "string" }, "text/csv"), ...query("page") } },
    }),
    "does not show how to ask for these pages",
  ],
  [
    "a path parameter that is not ASCII",
    documentWith({
      "/läden/{größe}": {
        get: {
          ...ok(ref("Thing")),
          parameters: [{ name: "größe", in: "path", required: true, schema: { type: "string" } }],
        },
      },
    }),
    "",
  ],
  [
    "a schema that refers to itself often",
    documentWith(
      Object.fromEntries(["/a", "/b", "/c", "/d"].map((path) => [path, { get: ok(ref("Tree")) }])),
      withSchemas({
        Tree: { type: "object", properties: { name: { type: "string" }, ...recursive } },
      }),
    ),
    "",
  ],
  [
    "paths whose files systems would take for one or not at all",
    documentWith(
      Object.fromEntries(
        [
          ...["/", "/Things", "/things", "/a/b", "/a_b", "/a/", "/things:batch"],
          ...["/a*b", `/${"long-".repeat(60)}1`, `/${"long-".repeat(60)}2`],
        ].map((path) => [path, { get: ok(ref("Thing")) }]),
      ),
    ),
    "",
  ],
  [
    "a schema that requires itself",
    documentWith(
      { "/a": { get: ok(ref("Step")) } },
      withSchemas({ Step: node(ref("Step"), { name: { type: "string" } }) }),
    ),
    "`Step.next` requires `Step` again",
  ],
  [
    "a base whose discriminator calls its heirs otherwise",
    documentWith(
      { "/a": { get: ok(ref("Animal")) } },
      withSchemas({
        Animal: {
          type: "object",
          required: ["kind"],
          properties: { kind: { type: "string" } },
          discriminator: {
            propertyName: "kind",
            mapping: { cat: "#/components/schemas/Cat", dog: "Dog" },
          },
        },
        Cat: {
          allOf: [ref("Animal"), { type: "object", properties: { meow: { type: "string" } } }],
        },
        Dog: {
          allOf: [ref("Animal"), { type: "object", properties: { bark: { type: "string" } } }],
        },
      }),
    ),
    "",
  ],
  [
    "a parameter in JSON that calls need",
    documentWith({
      "/a/{where}": {
        get: {
          ...ok(ref("Thing")),
          parameters: ["path", "query"].map((place) => ({
            ...{ name: place === "path" ? "where" : "filter", in: place, required: true },
            content: {
              "application/json": {
                schema: { type: "object", required: ["x"], properties: { x: { type: "integer" } } },
              },
            },
          })),
        },
      },
    }),
    "made-up value of the parameter `filter`",
  ],
  [
    "components that are other names for others",
    documentWith(
      {
        "/a": { get: ok(ref("Alias")) },
        "/b": { get: ok({ type: "array", items: ref("Other") }) },
      },
      withSchemas({
        Alias: ref("Other"),
        Other: ref("Thing"),
        Described: { ...ref("Thing"), description: "A thing." },
      }),
    ),
    "Other names of components left out: `Alias`",
  ],
  [
    "schemas that require each other",
    documentWith(
      {
        "/a": {
          post: {
            requestBody: { content: { "application/json": { schema: ref("One") } } },
            ...ok(ref("Two")),
          },
        },
      },
      withSchemas({
        One: node(ref("Two")),
        Two: { allOf: [node({ type: "array", minItems: 1, items: ref("One") })] },
      }),
    ),
    "requires `One` again",
  ],
];

/** Adds a document as `new-vendor` does, up to the installation, and gives the folder of its specification. */
async function added(name: string, document: object): Promise<string> {
  const own = join(folder, name.replaceAll(" ", "-"));
  mkdirSync(own);
  const file = join(own, "things.json");
  writeFileSync(file, JSON.stringify(document));
  const options = readOptions(["things", "--from", file, "--yes"], own);
  const place = { folder: own, signal: new AbortController().signal };
  const draft = await draftVendor(
    repositoryRoot,
    place,
    { ...options, name: "things" },
    createAsker(true),
  );
  await buildVendor(repositoryRoot, place, draft);
  return join(own, "specs");
}

it.each(documents)("%s is added, and passes lint", async (name, document, told) => {
  const specs = await added(name, document);
  const config = join(specs, "redocly.yaml");
  const rules = join(repositoryRoot, "specs/redocly.rules.yaml");
  writeFileSync(config, readFileSync(config, "utf8").replace("../redocly.rules.yaml", rules));
  const lint = join(repositoryRoot, "tools/lint/src/main.ts");
  const args = [lint, "--format", "text", join(specs, "openapi.yaml")];
  const printed = execFileSync(process.execPath, args, { encoding: "utf8" });
  expect(printed).toContain(": 0 errors");
  const written = ["README.md", "lint-waivers.yaml"].map((each) =>
    readFileSync(join(specs, each), "utf8"),
  );
  expect(written.join("\n")).toContain(told);
});

it("what lint finds after an update is excused, or told; what a person excused stays", async () => {
  const long = Array.from({ length: 12 }, () => "thing").join(" ");
  const get = { ...ok(ref("Thing")), summary: long };
  const b = { ...get, summary: "Get b" };
  const specs = await added("updated", documentWith({ "/a": { get }, "/b": { get: b } }));
  const file = join(specs, "lint-waivers.yaml");
  const written = () => parse(readFileSync(file, "utf8")) as { rule: string; reason: string }[];
  const own = written().map((waiver) => ({ ...waiver, reason: "The vendor's own words." }));
  writeFileSync(file, stringify(own));

  const place = { folder: specs, signal: new AbortController().signal };
  const path = join(specs, "paths/b.yaml");
  const text = readFileSync(path, "utf8").replace("summary: Get b", `summary: ${long}`);
  writeFileSync(path, text);
  expect(await refreshWaivers(repositoryRoot, place)).toEqual([]);
  expect(written()).toEqual(expect.arrayContaining(own));
  expect(written().length).toBeGreaterThan(own.length);
  writeFileSync(path, text.replace(/operationId: .*/, "operationId: wrong-name"));
  expect(await refreshWaivers(repositoryRoot, place)).toEqual([
    expect.stringMatching(/^paths\/b\.yaml: carespec-operation-id, .*wrong-name/),
  ]);
});
