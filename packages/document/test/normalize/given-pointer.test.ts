import { describe, expect, it } from "vitest";
import { normalizeDocument } from "../../src/normalize/index.ts";

const text = { type: "string" };
const ok = { 200: { description: "", schema: { $ref: "#/definitions/T" } } };
const swagger = {
  swagger: "2.0",
  info: { title: "t", version: "1" },
  host: "example.test",
  paths: {
    "/a/{id}": {
      parameters: [{ $ref: "#/parameters/Id" }],
      post: {
        parameters: [
          { name: "q", in: "query", type: "array", items: text },
          { name: "b", in: "body", schema: { type: "object", properties: { x: text } } },
        ],
        responses: ok,
      },
      put: { parameters: [{ name: "f", in: "formData", type: "string" }], responses: ok },
    },
  },
  parameters: { Id: { name: "id", in: "path", required: true, type: "string" } },
  definitions: { T: { type: "object", properties: { a: text } } },
  securityDefinitions: { k: { type: "apiKey", in: "header", name: "X" } },
};
const post = "#/paths/~1a~1{id}/post";
const put = "#/paths/~1a~1{id}/put";

describe("a place of a document of Swagger 2.0", () => {
  const { givenPointer } = normalizeDocument(swagger);

  it.each([
    ["#/components/schemas/T/properties/a", "#/definitions/T/properties/a"],
    ["#/components/securitySchemes/k", "#/securityDefinitions/k"],
    ["#/servers/0/url", "#/host"],
    [`${post}/responses/200/content/application~1json/schema`, `${post}/responses/200/schema`],
    [
      `${post}/requestBody/content/application~1json/schema/properties/x`,
      `${post}/parameters/1/schema/properties/x`,
    ],
    [`${post}/requestBody`, `${post}/parameters/1`],
    [`${post}/parameters/1/schema/items`, `${post}/parameters/0/items`],
    [`${post}/parameters/0/schema`, "#/paths/~1a~1{id}/parameters/0"],
    [`${post}/parameters/0/schema/type`, "#/parameters/Id/type"],
    [
      `${put}/requestBody/content/application~1x-www-form-urlencoded/schema/properties/f/type`,
      `${put}/parameters/0/type`,
    ],
    [`${put}/operationId`, put],
  ])("%s is %s", (pointer, given) => {
    expect(givenPointer(pointer)).toBe(given);
  });
});

describe("a finding of a document of Swagger 2.0", () => {
  const list = (name: string, collectionFormat?: string) => {
    return { name, in: "query", type: "array", items: text, collectionFormat };
  };
  const parameters = (...own: object[]) => ({ post: { parameters: own, responses: ok } });

  it.each<[string, object, string]>([
    [
      "beside a body, which moves out of the parameters",
      parameters({ name: "b", in: "body", schema: {} }, list("t", "tsv"), list("u")),
      "/post/parameters/1/collectionFormat",
    ],
    [
      "after shared parameters",
      { parameters: [list("s", "ssv")], ...parameters(list("q"), list("t", "tsv")) },
      "/post/parameters/1/collectionFormat",
    ],
    [
      "in the schema of a body",
      parameters(list("q"), {
        ...{ name: "b", in: "body" },
        schema: { properties: { x: { $ref: "#/definitions/T", minimum: 1 } } },
      }),
      "/post/parameters/1/schema/properties/x",
    ],
  ])("is at its own place: %s", (_, item, place) => {
    const { findings, givenPointer } = normalizeDocument({ ...swagger, paths: { "/b": item } });
    const [found] = findings;
    expect(givenPointer(found?.pointer ?? "")).toBe(`#/paths/~1b${place}`);
  });
});

describe("a place that was written in another way", () => {
  it.each<[string, object, string, string]>([
    [
      "of a renamed component",
      { components: { schemas: { "A b": { properties: { x: text } } } } },
      "#/components/schemas/AB/properties/x",
      "#/components/schemas/A b/properties/x",
    ],
    [
      "of a path behind a reference",
      {
        paths: { "/a": { $ref: "#/components/pathItems/A" } },
        components: { pathItems: { A: { get: {} } } },
      },
      "#/paths/~1a/get/operationId",
      "#/components/pathItems/A/get",
    ],
    [
      "of a method that 3.1 does not have",
      { openapi: "3.2.0", paths: { "/a": { query: { responses: {} } } } },
      "#/paths/~1a/trace/responses",
      "#/paths/~1a/query/responses",
    ],
    [
      "of a method of the vendor's own",
      { openapi: "3.2.0", paths: { "/a": { additionalOperations: { PURGE: { responses: {} } } } } },
      "#/paths/~1a/trace/responses",
      "#/paths/~1a/additionalOperations/PURGE/responses",
    ],
    [
      "of what may be null",
      {
        openapi: "3.0.3",
        components: { schemas: { A: { nullable: true, allOf: [{ properties: { x: text } }] } } },
      },
      "#/components/schemas/A/anyOf/0/allOf/0/properties/x",
      "#/components/schemas/A/allOf/0/properties/x",
    ],
  ])("%s", (_, document, pointer, given) => {
    const { givenPointer } = normalizeDocument({ openapi: "3.1.0", paths: {}, ...document });
    expect(givenPointer(pointer)).toBe(given);
  });
});
