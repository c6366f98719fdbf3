import { UserError } from "@carespec/command";
import { describe, expect, it } from "vitest";
import {
  type OpenApiDocument,
  operationsOf,
  requestBodyOf,
  responseExamplesOf,
  responsesOf,
  schemeNames,
  securityOf,
  webhooksOf,
} from "../src/index.ts";

const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const body = { content: { "application/json": { schema: { type: "object" } } } };

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Any", version: "1" },
  security: [{ Key: [] }],
  paths: {
    "x-note": { get: {} },
    "/users/{id}": {
      summary: "Users",
      parameters: [{ $ref: "#/components/parameters/Id" }, { name: "page", in: "query" }],
      post: { operationId: "updateUser", requestBody: { $ref: "#/components/requestBodies/User" } },
      get: {
        operationId: "getUser",
        security: [],
        parameters: [{ name: "page", in: "query", description: "Own" }],
        responses: {
          200: {
            content: {
              "application/json": {
                schema: { type: "object" },
                examples: { ann: { $ref: "#/components/examples/Ann" }, none: { value: null } },
              },
            },
          },
          404: { $ref: "#/components/responses/NotFound" },
        },
      },
    },
    "/people": { $ref: "#/components/pathItems/People" },
  },
  webhooks: {
    userChanged: { post: { operationId: "userChanged", requestBody: body } },
    "x-changed": { post: { operationId: "changed" } },
  },
  components: {
    parameters: { Id: id },
    requestBodies: { User: body },
    responses: { NotFound: { description: "Not found" } },
    examples: { Ann: { value: { name: "Ann" } } },
    pathItems: { People: { get: { operationId: "listPeople" } } },
  },
};

const operation = (name: string) => {
  const found = operationsOf(document).find((each) => each.operation.operationId === name);
  if (!found) throw new Error(`${name} is missing`);
  return found;
};

describe("the operations of a document", () => {
  it("come in the order of its paths, with their pointers; a path item may be a reference", () => {
    expect(operationsOf(document).map(({ path, pointer }) => [path, pointer])).toEqual([
      ["/users/{id}", "#/paths/~1users~1{id}/get"],
      ["/users/{id}", "#/paths/~1users~1{id}/post"],
      ["/people", "#/paths/~1people/get"],
    ]);
  });

  it("have the parameters of their path, except those that they replace", () => {
    expect(operation("getUser").parameters).toEqual([
      id,
      { name: "page", in: "query", description: "Own" },
    ]);
    expect(operation("updateUser").parameters).toEqual([id, { name: "page", in: "query" }]);
  });

  it("are an empty list without paths; webhooks are listed separately", () => {
    expect(operationsOf({ ...document, paths: undefined } as never)).toEqual([]);
    expect(webhooksOf(document)).toMatchObject([
      { path: "userChanged", method: "post", pointer: "#/webhooks/userChanged/post" },
      { path: "x-changed", method: "post", pointer: "#/webhooks/x-changed/post" },
    ]);
  });

  it.each([
    ["a path item", { "/a": null }, "#/paths/~1a: expected an object"],
    [
      "a path item's reference",
      { "/a": { $ref: "#/b" } },
      '#/paths/~1a: the $ref "#/b" leads nowh',
    ],
    ["an operation", { "/a": { get: "text" } }, "#/paths/~1a/get: expected an operation"],
    ["a list of parameters", { "/a": { get: { parameters: {} } } }, "#/paths/~1a/get/parameters: "],
    ["a parameter", { "/a": { get: { parameters: [null] } } }, "#/paths/~1a/get/parameters: "],
  ])("complain of %s that is broken, with its place", (_, paths, message) => {
    const broken = { ...document, paths } as unknown as OpenApiDocument;
    expect(() => operationsOf(broken)).toThrow(UserError);
    expect(() => operationsOf(broken)).toThrow(message);
  });
});

describe("an operation", () => {
  it("has responses by status, with the schemas of their JSON bodies", () => {
    expect(responsesOf(document, operation("getUser").operation)).toMatchObject([
      { status: "200", schema: { type: "object" } },
      { status: "404", schema: undefined, response: { description: "Not found" } },
    ]);
    expect(responsesOf(document, operation("listPeople").operation)).toEqual([]);
  });

  it("has the body that it refers to, or none", () => {
    expect(requestBodyOf(document, operation("updateUser").operation)).toBe(body);
    expect(requestBodyOf(document, operation("getUser").operation)).toBeUndefined();
  });

  it("names the place of a broken response", () => {
    const broken = { operationId: "getUser", responses: { 200: null } } as never;
    expect(() => responsesOf(document, broken)).toThrow("responses/200 of getUser: expected");
  });

  it("is opened by its own schemes, else by those of the document", () => {
    expect(securityOf(document, operation("getUser").operation)).toEqual([]);
    expect(securityOf(document, operation("updateUser").operation)).toEqual([{ Key: [] }]);
    expect(schemeNames([{ A: [], B: [] }, { A: [] }])).toEqual(["A", "B"]);
  });
});

describe("the examples of a document's answers", () => {
  it("are listed by operation, status and name", () => {
    const place = { operation: "GET /users/{id}", operationId: "getUser", status: "200" };
    expect(responseExamplesOf(document)).toEqual([
      { ...place, name: "ann", value: { name: "Ann" } },
      { ...place, name: "none", value: null },
    ]);
  });
});
