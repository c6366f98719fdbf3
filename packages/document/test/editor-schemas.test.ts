import { globSync, readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob, relative } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { editorSchemas } from "../src/editor-schemas.ts";
import { listVendors, repositoryRoot } from "../src/index.ts";

const gen = join(import.meta.dirname, "../gen");
const settings: Record<string, Record<string, string[]>> = JSON.parse(
  readFileSync(join(repositoryRoot, ".vscode/settings.json"), "utf8"),
);
const schemas = editorSchemas();
const ajv = new Ajv({ strict: false, keywords: ["errorMessage"] });
addFormats.default(ajv);
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);

/** The schema that an editor uses for a file, as `.vscode/settings.json` says. */
function schemaFor(file: string): ValidateFunction | undefined {
  const wired = Object.entries(settings["yaml.schemas"] ?? {}).filter(([, globs]) =>
    globs.some((glob) => matchesGlob(file, glob)),
  );
  expect(wired, `${file} has one schema`).toHaveLength(1);
  const [[path = ""] = []] = wired;
  return ajv.getSchema(relative("packages/document/gen", path));
}

const split = "{specs/*,packages/mock/control}/{paths,components/*}/*.yaml";
const files = globSync([split, "{specs/*,packages/mock/control}/openapi.yaml"], {
  cwd: repositoryRoot,
});

test("the written schemas are current: run `npm run generate` after a change of the registry", () => {
  const written = readdirSync(gen).map((name) => [name, readFileSync(join(gen, name), "utf8")]);
  expect(Object.fromEntries(written)).toEqual(
    Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [
        name,
        `${JSON.stringify(schema, null, 2)}\n`,
      ]),
    ),
  );
});

test("the editor finds a schema for every document and for every file of one, which it fits", () => {
  expect(files.length).toBeGreaterThan(listVendors().length * 5);
  const faults = files.flatMap((file) => {
    const fits = schemaFor(file);
    const text = readFileSync(join(repositoryRoot, file), "utf8");
    return fits?.(parse(text)) ? [] : [{ file, errors: fits?.errors }];
  });
  expect(faults).toEqual([]);
});

const evidence = { status: "documented", source: "https://vendor.test", checked: "2026-01-31" };
const wrong = { ...evidence, status: "certain" };
const places: [part: string, file: string, withPart: (part: object) => object][] = [
  ["the document", "openapi.yaml", (part) => ({ servers: [part] })],
  ["a path's file", "paths/users.yaml", (part) => ({ get: part })],
  ["a response in it", "paths/users.yaml", (part) => ({ get: { responses: { 200: part } } })],
  ["a schema's file", "components/schemas/User.yaml", (part) => ({ properties: { id: part } })],
  ["a response's file", "components/responses/Users.yaml", (part) => part],
  ["a parameter's file", "components/parameters/Id.yaml", (part) => part],
  ["an example's file", "components/examples/Ann.yaml", (part) => part],
];

describe.each(places)("in %s", (_, file, withPart) => {
  const fits = (part: object) => schemaFor(`specs/any/${file}`)?.(withPart(part));

  test("evidence is checked", () => {
    expect(fits({ "x-evidence": evidence })).toBe(true);
    expect(fits({ "x-evidence": wrong })).toBe(false);
    expect(fits({ $ref: "other.yaml", "x-evidence": wrong })).toBe(false);
  });

  test.each(["x-evidense", "x-client-suplied", "X-Evidence"])("%s is refused", (name) => {
    expect(fits({ [name]: evidence })).toBe(false);
  });
});

test("an extension is refused where nobody reads it", () => {
  const schema = schemaFor("specs/any/components/schemas/User.yaml");
  expect(schema?.({ "x-sensitive": true })).toBe(true);
  expect(schema?.({ "x-client-supplied": true })).toBe(false);
  expect(schemaFor("specs/any/openapi.yaml")?.({ info: { "x-sensitive": true } })).toBe(false);
});

test("a name that begins with x- is not taken for an extension", () => {
  const schema = schemaFor("specs/any/components/schemas/User.yaml");
  expect(schema?.({ properties: { "x-name": {} }, example: { "x-name": 1 } })).toBe(true);
  const response = schemaFor("specs/any/components/responses/Users.yaml");
  expect(response?.({ headers: { "x-session-token": { "x-sensitive": "credential" } } })).toBe(
    true,
  );
});

test("fields of OpenAPI and extensions can be completed", () => {
  const { definitions } = schemas["document.json"] as {
    definitions: Record<string, { properties: Record<string, object> }>;
  };
  const operation = definitions.operation?.properties ?? {};
  expect(Object.keys(operation)).toEqual(
    expect.arrayContaining(["operationId", "responses", "x-evidence", "x-pagination"]),
  );
  expect(operation).not.toHaveProperty("x-sensitive");
  expect(operation["x-evidence"]).toHaveProperty(
    "description",
    expect.stringContaining("How well"),
  );
});
