import { expect, test } from "vitest";
import { type ObjectKind, objectsOf } from "../src/index.ts";

const kindsIn = (value: unknown, kind: ObjectKind) =>
  [...objectsOf(value, kind)].map((object) => `${object.keys.join(".")}: ${object.kind}`);

test("each object is listed with its kind and its place", () => {
  const document = {
    info: { contact: {} },
    paths: { "/users": { get: { responses: { 200: { headers: { "x-count": {} } } } } } },
    components: { schemas: { User: { allOf: [{ items: {} }] } } },
  };
  expect(kindsIn(document, "document")).toEqual([
    ": document",
    "info: info",
    "info.contact: contact",
    "paths: paths",
    "paths./users: pathItem",
    "paths./users.get: operation",
    "paths./users.get.responses: responses",
    "paths./users.get.responses.200: response",
    "paths./users.get.responses.200.headers.x-count: header",
    "components: components",
    "components.schemas.User: schema",
    "components.schemas.User.allOf.0: schema",
    "components.schemas.User.allOf.0.items: schema",
  ]);
});

test("a file that holds one object is read by the object's kind", () => {
  expect(kindsIn({ schema: { properties: { id: {} } } }, "parameter")).toEqual([
    ": parameter",
    "schema: schema",
    "schema.properties.id: schema",
  ]);
});

test.each<[name: string, kind: ObjectKind, value: object]>([
  ["the value of an example", "example", { value: { schema: {}, info: {} } }],
  ["a default, a constant and the like", "schema", { default: { items: {} }, const: { not: {} } }],
  ["a value of enum or examples", "schema", { enum: [{ items: {} }], examples: [{ not: {} }] }],
  ["the example of a media type", "mediaType", { example: { schema: {} } }],
  ["the parameters of a link", "link", { parameters: { server: {} }, requestBody: { server: {} } }],
  ["an extension", "operation", { "x-callbacks": { responses: {} } }],
  ["an extension of an object with free names", "responses", { "x-note": { content: {} } }],
  ["a list where an object belongs", "schema", { properties: [{}], items: [{}] }],
  ["an object where a list belongs", "schema", { allOf: { properties: {} } }],
  ["a schema that is true or false", "schema", { items: true, additionalProperties: false }],
])("%s is not taken for an object of the document", (_name, kind, value) => {
  expect(kindsIn(value, kind)).toEqual([`: ${kind}`]);
});

test("a name that looks like a keyword or an extension is a name", () => {
  const properties = { properties: {}, $ref: {}, "x-id": {} };
  expect(kindsIn({ properties }, "schema")).toEqual([
    ": schema",
    "properties.properties: schema",
    "properties.$ref: schema",
    "properties.x-id: schema",
  ]);
  expect(kindsIn({ "x-changed": {} }, "document")).toEqual([": document"]);
  expect(kindsIn({ webhooks: { "x-changed": {} } }, "document")).toContain(
    "webhooks.x-changed: pathItem",
  );
});
