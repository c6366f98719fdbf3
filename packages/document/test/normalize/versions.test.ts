import { describe, expect, it } from "vitest";
import { operationsOf } from "../../src/index.ts";
import { normalizeDocument } from "../../src/normalize/index.ts";

const answer = { responses: { 200: { description: "ok" } } };

describe("versions", () => {
  const schemaOf = (openapi: string, schema: object) => {
    const given = { openapi, paths: {}, components: { schemas: { A: schema } } };
    return normalizeDocument(given).document.components?.schemas?.A;
  };

  it.each([
    ["a type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    ["an old mark", { type: "object", "x-nullable": true }, { type: ["object", "null"] }],
    [
      "an enum",
      { type: "string", nullable: true, enum: ["a"] },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    [
      "a reference",
      { $ref: "#/components/schemas/A", nullable: true },
      { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] },
    ],
    [
      "parts",
      { allOf: [{ type: "object" }], nullable: true },
      { anyOf: [{ allOf: [{ type: "object" }] }, { type: "null" }] },
    ],
    [
      "a type and parts",
      { type: "object", allOf: [{ minProperties: 1 }], nullable: true },
      { anyOf: [{ type: "object", allOf: [{ minProperties: 1 }] }, { type: "null" }] },
    ],
    ["nothing else", { nullable: true }, {}],
    ["false", { type: "string", nullable: false }, { type: "string" }],
    [
      "a property of that name",
      { type: "object", properties: { nullable: { type: "boolean" } } },
      { type: "object", properties: { nullable: { type: "boolean" } } },
    ],
    [
      "a value of that name",
      { type: "object", default: { nullable: true } },
      { type: "object", default: { nullable: true } },
    ],
  ])("nullable with %s", (_, schema, right) => {
    expect(schemaOf("3.0.3", schema)).toEqual(right);
    expect(schemaOf("3.1.0", schema)).toEqual(right);
  });

  it.each<[string, object, object]>([
    ["a type that JSON does not have", { type: "any" }, {}],
    ["a type in capitals", { type: "String" }, { type: "string" }],
    ["types in capitals", { type: ["STRING", "null"] }, { type: ["string", "null"] }],
    [
      "a member that says itself that it is required",
      { type: "object", properties: { a: { type: "string", required: true } } },
      { type: "object", properties: { a: { type: "string" } } },
    ],
    ["an empty enum", { type: "string", enum: [] }, { type: "string" }],
    [
      "items of a list by their places",
      { items: [{ type: "string" }, { type: "integer" }], additionalItems: false },
      { prefixItems: [{ type: "string" }, { type: "integer" }], items: false },
    ],
    ["a file outside Swagger", { type: "file" }, { type: "string", format: "binary" }],
    ["a limit that is a text", { type: "integer", minimum: "1" }, { type: "integer", minimum: 1 }],
    [
      "a mark of 3.0 beside a limit",
      { type: "number", minimum: 1, exclusiveMinimum: true },
      { type: "number", exclusiveMinimum: 1 },
    ],
    [
      "a mark of 3.0 that does not hold",
      { type: "number", maximum: 1, exclusiveMaximum: false },
      { type: "number", maximum: 1 },
    ],
    ["items of a list for no place", { type: "array", items: [] }, { type: "array" }],
  ])("%s is read, and told", (_, schema, right) => {
    const given = { openapi: "3.1.0", paths: {}, components: { schemas: { A: schema } } };
    const { document, findings } = normalizeDocument(given);
    expect(document.components?.schemas?.A).toEqual(right);
    expect(findings).toMatchObject([{ kind: "changed" }]);
  });

  it("members that are empty, or look like numbers, as YAML reads them", () => {
    const answers = { 200: { description: 1, content: { "text/plain": null } }, 204: null };
    const get = {
      operationId: 12,
      tags: [3],
      parameters: null,
      security: null,
      responses: answers,
    };
    const { document, findings } = normalizeDocument({
      openapi: "3.1.0",
      info: { title: 404, version: 1.5, description: null },
      paths: { "/a": { summary: null, get }, "/b": null },
      components: {
        schemas: { A: { properties: { b: null, c: { default: null } }, required: null }, B: null },
      },
      tags: null,
    });
    expect(findings.filter(({ kind }) => kind === "refused")).toEqual([]);
    expect(document.info).toEqual({ title: "404", version: "1.5" });
    expect(document.components?.schemas).toEqual({
      A: { properties: { b: {}, c: { default: null } } },
      B: {},
    });
    expect(document.paths).toEqual({
      "/a": {
        get: {
          operationId: "_12",
          tags: ["3"],
          responses: { 200: { description: "1", content: { "text/plain": {} } }, 204: {} },
        },
      },
    });
  });

  it("3.0 without quotes is a number in YAML", () => {
    expect(normalizeDocument({ openapi: 3, paths: {} }).document.openapi).toMatch(/^3\.1/);
  });

  it.each([
    ["without a slash", { host: "x.test", basePath: "v1" }],
    ["with a protocol", { host: "http://x.test/", basePath: "/v1" }],
  ])("2.0: a host %s", (_, own) => {
    const { document } = normalizeDocument({ swagger: "2.0", paths: {}, ...own });
    expect(document.servers).toEqual([{ url: "https://x.test/v1" }]);
  });

  it.each(["2.1", "3.3", "4.0.0", undefined])("%s is refused", (openapi) => {
    expect(() => normalizeDocument({ openapi, paths: {} })).toThrow(/2\.0 or OpenAPI 3\.0 to 3\.2/);
  });

  it("2.0: bodies, forms with files, hosts", () => {
    const { document, findings } = normalizeDocument({
      swagger: "2.0",
      info: { title: "t", version: "1" },
      host: "x.test",
      basePath: "/v1",
      schemes: ["https"],
      consumes: ["application/x-www-form-urlencoded"],
      paths: {
        "/files": {
          post: {
            ...answer,
            parameters: [
              { name: "file", in: "formData", type: "file", required: true },
              { name: "note", in: "formData", type: "string" },
            ],
          },
          get: {
            ...answer,
            parameters: [
              {
                name: "ids",
                in: "query",
                type: "array",
                items: { type: "string" },
                collectionFormat: "tsv",
              },
            ],
          },
        },
      },
    });
    expect(document.servers).toEqual([{ url: "https://x.test/v1" }]);
    const [get, post] = operationsOf(document);
    expect(post?.operation.requestBody).toMatchObject({ content: { "multipart/form-data": {} } });
    expect(get?.operation.operationId).toBe("getFiles");
    expect(findings).toContainEqual(
      expect.objectContaining({
        kind: "refused",
        pointer: "#/paths/~1files/get/parameters/0/collectionFormat",
      }),
    );
  });
});
