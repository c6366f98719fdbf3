import type { IHttpOperation } from "@stoplight/types";
import { describe, expect, it } from "vitest";
import { createChecker } from "../../src/check/checker.ts";
import type { MockResponse } from "../../src/types.ts";

const document = {
  openapi: "3.1.0",
  info: { title: "Books", version: "1" },
  paths: {
    "/books/{id}": {
      get: {
        responses: {
          200: {
            description: "A book",
            headers: { "X-Total": { required: true, schema: { type: "integer", minimum: 1 } } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Book" } } },
          },
          204: { description: "None" },
          "4XX": { $ref: "#/components/responses/Problem" },
        },
      },
    },
  },
  components: {
    responses: {
      Problem: {
        description: "Wrong",
        content: { "application/json": { schema: { type: "object", required: ["message"] } } },
      },
    },
    schemas: {
      Named: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
      Book: {
        allOf: [{ $ref: "#/components/schemas/Named" }],
        properties: {
          pages: { type: "integer" },
          shelf: {
            type: "array",
            prefixItems: [{ const: "A" }, { type: "integer" }],
            items: false,
          },
        },
        dependentRequired: { pages: ["shelf"] },
        unevaluatedProperties: false,
      },
    },
  },
};
const operation = { path: "/books/{id}", method: "get" } as IHttpOperation;
const { check } = createChecker(document);

const json = { "content-type": "application/json; charset=utf-8" };
function answer(status: number, body?: unknown, headers: Record<string, string> = json) {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return { status, headers, body: text } satisfies MockResponse;
}
const book = (body: unknown) => answer(200, body, { ...json, "x-total": "1" });

describe("the checker", () => {
  it("accepts an answer that keeps the contract", () => {
    expect(check(operation, book({ name: "Emma", pages: 3, shelf: ["A", 1] }))).toBeUndefined();
    expect(check(operation, answer(204, undefined, {}))).toBeUndefined();
    expect(check(operation, answer(404, { message: "none" }))).toBeUndefined();
  });

  // Prism reads none of these three as 2020-12 does unless the document names its dialect.
  it.each([
    ["unevaluatedProperties", { name: "Emma", price: 1 }, "/unevaluatedProperties", "price"],
    ["dependentRequired", { name: "Emma", pages: 3 }, "/dependentRequired", "shelf"],
    ["prefixItems", { name: "Emma", shelf: ["B"] }, "/prefixItems/0/const", "shelf/0"],
    ["items after prefixItems", { name: "Emma", shelf: ["A", 1, 2] }, "/items", "shelf"],
  ])("finds a breach of %s", (_, body, pointer, text) => {
    const breach = check(operation, book(body));
    expect(breach?.pointer).toContain("#/components/schemas/Book/");
    expect(breach?.pointer).toContain(pointer);
    expect(breach?.text).toContain(text);
  });

  it("names the pointer behind references", () => {
    expect(check(operation, book({ name: 1 }))).toEqual({
      pointer: "#/components/schemas/Named/properties/name/type",
      text: "body/name must be string",
    });
  });

  it.each([
    ["a status that is not documented", answer(500, {}), "#/paths/~1books~1{id}/get/responses"],
    ["a body that is not documented", answer(204, {}), "#/paths/~1books~1{id}/get/responses/204"],
    [
      "another media type",
      answer(404, {}, { "content-type": "text/html" }),
      "#/components/responses/Problem/content",
    ],
    [
      "a missing header",
      answer(200, { name: "Emma" }),
      "#/paths/~1books~1{id}/get/responses/200/headers/X-Total",
    ],
    [
      "a header out of range",
      answer(200, { name: "Emma" }, { ...json, "x-total": "0" }),
      "#/paths/~1books~1{id}/get/responses/200/headers/X-Total/schema/minimum",
    ],
    ["no body", answer(404), "#/components/responses/Problem/content/application~1json"],
    [
      "a member missing in a response of a range",
      answer(404, {}),
      "#/components/responses/Problem/content/application~1json/schema/required",
    ],
  ])("finds %s", (_, response, pointer) => {
    expect(check(operation, response)?.pointer).toBe(pointer);
  });
});
