import type { OpenApiDocument } from "@carespec/document";
import { expect, it } from "vitest";
import { sensitiveNames } from "../src/sensitive.ts";

const credential = { type: "string", "x-sensitive": "credential" };
const personal = { type: "string", "x-sensitive": true };

it("lists schemes, sensitive parameters and credentials, also within allOf, anyOf and oneOf", () => {
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "Any", version: "1" },
    paths: {
      "/a": {
        get: {
          parameters: [
            { name: "Mail", in: "query", schema: { anyOf: [personal, { type: "null" }] } },
            { name: "page", in: "query", schema: { type: "integer" } },
          ],
        },
      },
    },
    components: {
      securitySchemes: { Key: { type: "apiKey", in: "header", name: "X-Key" } },
      schemas: {
        Hidden: credential,
        Login: {
          properties: {
            inAllOf: { allOf: [{ $ref: "#/components/schemas/Hidden" }] },
            inOneOf: { oneOf: [credential, { type: "null" }] },
            inList: { type: "array", items: credential },
            birthday: personal,
          },
        },
      },
    },
  };
  expect(sensitiveNames(document)).toEqual([
    "authorization",
    "inallof",
    "inlist",
    "inoneof",
    "mail",
    "x-key",
  ]);
});
