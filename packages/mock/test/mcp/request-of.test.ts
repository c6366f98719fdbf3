import { type OpenApiDocument, operationsOf } from "@carespec/document";
import { expect, it } from "vitest";
import { requestOf } from "../../src/mcp/request-of.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Test", version: "1" },
  servers: [{ url: "/test/v1" }, { url: "https://api.example/v1" }],
  paths: {
    "/a/{id}": {
      put: {
        operationId: "setA",
        parameters: [
          { name: "id", in: "path", required: true, example: "a/b" },
          { name: "tag", in: "query" },
          { name: "kind", in: "query", explode: false },
          { name: "X-Name", in: "header", required: true, schema: { enum: ["one", "two"] } },
        ],
        requestBody: {
          required: true,
          content: { "application/json": { examples: { first: { value: { n: 1 } } } } },
        },
      },
      get: {
        operationId: "getA",
        servers: [
          { url: "https://{region}.example/v2/", variables: { region: { default: "eu" } } },
        ],
        parameters: [{ name: "id", in: "path", required: true }],
      },
    },
  },
};
const [getA, setA] = operationsOf(document);
if (!setA || !getA) throw new Error("the document has two operations");

it("takes what is required and left out from the examples, and says so", () => {
  expect(requestOf("test", document, setA, {})).toEqual({
    path: "/test/v1/a/a%2Fb",
    headers: { "x-name": "one", "content-type": "application/json" },
    body: '{"n":1}',
    filled: ["id", "X-Name", "body"],
  });
});

it("puts each parameter where the document says", () => {
  const parameters = { id: 7, tag: ["a b", "c"], kind: ["x", "y"], "X-Name": "two" };
  expect(requestOf("test", document, setA, { parameters, body: [] })).toEqual({
    path: "/test/v1/a/7?tag=a%20b&tag=c&kind=x%2Cy",
    headers: { "x-name": "two", "content-type": "application/json" },
    body: "[]",
    filled: [],
  });
});

it("asks for what is required and has no example", () => {
  expect(() => requestOf("test", document, getA, {})).toThrow(
    /parameter id is required and has no/,
  );
});

it("keeps a server of the operation's own below the vendor", () => {
  const { path } = requestOf("test", document, getA, { parameters: { id: "../.." } });
  expect(path).toBe("/test/v2/a/..%2F..");
});
