import { describe, expect, it } from "vitest";
import { createMock, UserError } from "../../src/index.ts";
import { fixture } from "../support/fixture.ts";
import { runInProcess, serveInProcess } from "../support/in-process.ts";
import { mockOf } from "../support/spec-document.ts";

const TEXT = { type: "string" };
const ITSELF = {
  $ref: "#/paths/~1it/get/responses/200/content/application~1json/schema",
};
const BASE = {
  required: ["a"],
  oneOf: [{ allOf: [ITSELF, { properties: { a: { type: "integer" } } }] }],
};

const DOCUMENT = fixture("breaches/root.yaml");
const mock = await createMock({ spec: { file: DOCUMENT }, check: true });
const get = (path: string, headers = {}) => mock.fetch(`http://mock.test${path}`, { headers });

const HERE = "#/paths/~1%/get/responses/200/content/application~1json/schema";
const here = (path: string) => HERE.replace("%", path);

describe("--check of a user's document accepts", () => {
  it.each([
    ["an answer that keeps the contract", 200, "/fine", {}],
    ["an answer without its write-only properties", 200, "/write-only", {}],
    ["a preferred answer", 404, "/here", { Prefer: "code=404" }],
    ["Prism's own refusals: not acceptable", 406, "/fine", { Accept: "text/html" }],
    ["Prism's own refusals: an unknown path", 404, "/nowhere", {}],
    ["Prism's own refusals: an unknown status", 404, "/fine", { Prefer: "code=418" }],
  ])("%s", async (_, status, path, headers) => {
    expect((await get(path, headers)).status).toBe(status);
  });
});

describe("--check of a user's document makes a 500 that names the place of", () => {
  it.each([
    ["this file", "/here", "#/components/schemas/Pet/properties/name/type"],
    [
      "another file",
      "/there",
      "paths.yaml#/there/get/responses/200/content/application~1json/schema/required",
    ],
    ["a file of another file", "/further", "deep/pets.json#/Pet/properties/name/type"],
    ["this file, through others", "/and-back", "#/components/schemas/Pet/properties/name/type"],
    ["a keyword of 2020-12", "/2020-12", `${here("2020-12")}/items`],
    ["a header", "/header", "#/paths/~1header/get/responses/200/headers/X-Total/schema/type"],
    ["a schema with an id", "/id", "#/components/schemas/Known/properties/id/type"],
  ])("%s", async (_, path, pointer) => {
    for (const _ of ["first", "second"]) {
      const response = await get(path);
      expect([response.status, await response.json()]).toEqual([
        500,
        expect.objectContaining({
          title: "Contract broken",
          detail: expect.stringMatching(/^The answer \(200\) breaks the document: .*\)$/),
        }),
      ]);
      expect(response.headers.get("x-mock-reason")).toContain(`[contract; ${pointer}; `);
    }
  });

  it.each([
    ["/uncompilable", "Invalid regular expression", here("uncompilable")],
    ["/uncompilable-there", "type must be equal to one of", "deep/pets.json#/Broken"],
  ])("a schema that cannot be used: %s", async (path, why, pointer) => {
    for (const _ of ["first", "second"]) {
      const response = await get(path);
      const { detail } = await response.json();
      expect(response.status).toBe(500);
      expect(detail).toContain("body has a schema that cannot be used: ");
      expect(detail).toContain(why);
      expect(detail.endsWith(` (${pointer})`)).toBe(true);
    }
  });
});

/** The status with which each value, as JSON, is answered where the schema describes it. */
async function statusesOf(schema: object, texts: string[], openapi: string) {
  const examples = Object.fromEntries(
    texts.map((text, at) => [`e${at}`, { value: JSON.parse(text) }]),
  );
  const content = { "application/json": { schema, examples } };
  const get = { responses: { 200: { description: "It", content } } };
  const document = { openapi, info: { title: "It", version: "1" }, paths: { "/it": { get } } };
  const mock = await mockOf(JSON.stringify(document), { mock: { check: true } });
  const found = texts.map(async (text, at) => {
    const headers = { Prefer: `example=e${at}` };
    return [text, (await mock.fetch("http://mock.test/it", { headers })).status];
  });
  return Object.fromEntries(await Promise.all(found));
}

describe("--check of a document of OpenAPI 3.0", () => {
  const schemas: [string, object, Record<string, unknown>][] = [
    ["nullable", { type: "string", nullable: true }, { null: 200, '"a"': 200, "1": 500 }],
    ["a nullable enum", { type: "string", nullable: true, enum: ["a"] }, { null: 200, '"b"': 500 }],
    ["nullable beside allOf", { nullable: true, allOf: [TEXT] }, { null: 200, "1": 500 }],
    ["nullable beside oneOf", { nullable: true, oneOf: [TEXT] }, { null: 200, "1": 500 }],
    ["nullable: false", { type: "string", nullable: false }, { null: 500 }],
    ["exclusive limits", { minimum: 1, exclusiveMinimum: true }, { "1": 500, "2": 200 }],
    ["inclusive limits", { maximum: 2, exclusiveMaximum: false }, { "2": 200, "3": 500 }],
    ["a base with itself in its alternatives", BASE, { '{"a":1}': 200, '{"b":1}': 500 }],
    ["places of a list", { items: [TEXT, {}] }, { '["a",1]': 200, "[1]": 500 }],
    ["no further places", { items: [TEXT], additionalItems: false }, { '["a",1]': 500 }],
    ["a property called nullable", { properties: { nullable: TEXT } }, { '{"nullable":1}': 500 }],
  ];

  it("checks `nullable` without a type in OpenAPI 3.1 as well", async () => {
    const schema = { nullable: true, properties: { a: TEXT } };
    const statuses = { null: 200, "{}": 200, '{"a":1}': 500 };
    expect(await statusesOf(schema, Object.keys(statuses), "3.1.0")).toEqual(statuses);
  });

  it.each([
    "http://json-schema.org/draft-04/schema#",
    "http://json-schema.org/draft-07/schema#",
    "https://json-schema.org/draft/2019-09/schema",
    "https://json-schema.org/draft/2020-12/schema",
  ])("checks a schema that tools marked as %s", async ($schema) => {
    const schema = { $schema, properties: { a: { $schema, ...TEXT }, $schema: TEXT } };
    const statuses = { "{}": 200, '{"a":1}': 500, '{"$schema":1}': 500 };
    expect(await statusesOf(schema, Object.keys(statuses), "3.1.0")).toEqual(statuses);
  });

  it.each(schemas)("checks %s", async (_, schema, statuses) => {
    expect(await statusesOf(schema, Object.keys(statuses), "3.0.3")).toEqual(statuses);
  });
});

describe("--check of a document of Swagger 2.0", () => {
  const checked = async (schema: object, example: unknown, more: object = {}) => {
    const response = { description: "It", schema, examples: { "application/json": example } };
    const get = { produces: ["application/json"], responses: { 200: response } };
    const info = { title: "It", version: "1" };
    const document = { swagger: "2.0", info, basePath: "/v1", paths: { "/it": { get } }, ...more };
    const mock = await mockOf(JSON.stringify(document), { mock: { check: true } });
    return mock.fetch("http://mock.test/it");
  };

  it.each<[string, object, Record<string, number>]>([
    ["a type", TEXT, { '"a"': 200, "1": 500 }],
    ["what may be null", { ...TEXT, "x-nullable": true }, { null: 200, "1": 500 }],
    ["what may not be null", TEXT, { null: 500 }],
    ["exclusive limits", { minimum: 1, exclusiveMinimum: true }, { "1": 500, "2": 200 }],
    ["a kind of a base", { $ref: "#/definitions/Base" }, { '{"kind":"A"}': 200, "{}": 500 }],
  ])("checks %s", async (_, schema, statuses) => {
    const definitions = { Base: { type: "object", discriminator: "kind", required: ["kind"] } };
    for (const [text, status] of Object.entries(statuses)) {
      const response = await checked(schema, JSON.parse(text), { definitions });
      expect([text, response.status]).toEqual([text, status]);
    }
  });

  it("names the place as the document has it", async () => {
    const definitions = { Pet: { properties: { name: TEXT } } };
    const inShared = await checked({ $ref: "#/definitions/Pet" }, { name: 1 }, { definitions });
    expect(inShared.headers.get("x-mock-reason")).toContain(
      "#/definitions/Pet/properties/name/type",
    );
    const inPlace = await checked({ properties: { name: TEXT } }, { name: 1 });
    expect(inPlace.headers.get("x-mock-reason")).toContain(
      "#/paths/~1it/get/responses/200/schema/properties/name/type",
    );
  });

  it("changes nothing of what Prism answers", async () => {
    const file = fixture("pets-2.0.yaml");
    const mock = await createMock({ spec: { file }, check: true });
    expect((await mock.fetch("http://mock.test/pets")).status).toBe(500);
    const plain = await createMock({ spec: { file } });
    expect(await (await plain.fetch("http://mock.test/pets")).json()).toEqual(["Rex", null]);
  });
});

describe("--check of a document that is neither OpenAPI 3 nor Swagger 2.0", () => {
  it("refuses it, with the remedy", async () => {
    const file = fixture("pets-postman.json");
    const refused = createMock({ spec: { file }, check: true });
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(
      `check needs a document of OpenAPI 3 or Swagger 2.0, which ${file} is not: use errors (--errors) instead`,
    );
    await expect(createMock({ spec: { file } })).resolves.toBeDefined();
  });
});

describe("carespec-mock --spec FILE --check", () => {
  it("answers 500 where an answer breaks the document, and 200 without --check", async () => {
    const statuses = async (flags: string[]) => {
      const { url } = await serveInProcess(["--spec", DOCUMENT, ...flags]);
      const paths = ["/fine", "/there"];
      return Promise.all(paths.map(async (path) => (await fetch(url + path)).status));
    };
    expect(await statuses(["--check"])).toEqual([200, 500]);
    expect(await statuses([])).toEqual([200, 200]);
  });

  it("refuses a Postman collection in one line, and ends with 1", async () => {
    const { code, stderr } = await runInProcess([
      "--spec",
      fixture("pets-postman.json"),
      "--check",
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^carespec-mock: check needs .* 2\.0, .* \(--errors\) instead\n$/);
  });
});
