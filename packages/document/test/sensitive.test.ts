import { describe, expect, it } from "vitest";
import { type OpenApiDocument, sensitiveNames, sensitivityOf } from "../src/index.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const credential = { type: "string", "x-sensitive": "credential" };
const personal = { type: "string", "x-sensitive": true };

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Any", version: "1" },
  components: {
    securitySchemes: {
      Key: { type: "apiKey", in: "header", name: "X-Key" },
      Bearer: { type: "http", scheme: "bearer" },
    },
    schemas: {
      Hidden: credential,
      Again: ref("Hidden"),
      Round: { anyOf: [{ type: "string" }, ref("Round")] },
    },
  },
};

describe("what is sensitive", () => {
  it.each([
    ["a marked schema", credential, "credential"],
    ["personal data", personal, "personal"],
    ["a write-only schema", { writeOnly: true }, "credential"],
    ["a password", { format: "password" }, "credential"],
    ["behind a reference", ref("Hidden"), "credential"],
    ["behind two references", ref("Again"), "credential"],
    ["beside a reference", { ...ref("Round"), writeOnly: true }, "credential"],
    ["in allOf", { allOf: [{}, ref("Hidden")] }, "credential"],
    ["in anyOf", { anyOf: [personal, { type: "null" }] }, "personal"],
    ["in oneOf", { oneOf: [{ type: "null" }, credential] }, "credential"],
    ["the items of a list", { type: "array", items: credential }, "credential"],
    ["the schema of a parameter", { name: "a", in: "query", schema: personal }, "personal"],
    ["both at once", { anyOf: [personal, credential] }, "credential"],
    ["a circle", ref("Round"), undefined],
    ["a reference that leads nowhere", ref("Nowhere"), undefined],
    ["another file's part", { $ref: "other.yaml#/components/schemas/Hidden" }, undefined],
    ["what is marked as not sensitive", { "x-sensitive": false }, undefined],
    ["an object with a credential in it", { properties: { a: credential } }, undefined],
    ["no schema", null, undefined],
  ])("%s", (_, schema, sensitivity) => {
    expect(sensitivityOf(document, schema)).toBe(sensitivity);
  });
});

describe("the sensitive names of a document", () => {
  it("are those of schemes, parameters, headers and members, wherever they are", () => {
    const paths = {
      "/a": {
        parameters: [{ name: "Pin", in: "query", schema: { allOf: [ref("Hidden")] } }],
        post: {
          requestBody: {
            content: { "application/json": { schema: { properties: { mail: personal } } } },
          },
          responses: { 200: { headers: { "X-New-Key": { schema: credential }, "X-Total": {} } } },
        },
      },
    };
    expect(sensitiveNames({ ...document, paths })).toEqual([
      { name: "X-Key", sensitivity: "credential", kind: "parameter" },
      { name: "Pin", sensitivity: "credential", kind: "parameter" },
      { name: "mail", sensitivity: "personal", kind: "property" },
      { name: "X-New-Key", sensitivity: "credential", kind: "header" },
    ]);
  });
});
