import { operationsOf, responsesOf } from "@carespec/document";
import { expect, test } from "vitest";
import { answers, documentWith, mended } from "./support/mended.ts";

const json = (media: object) => ({
  "200": { description: "OK", content: { "application/json": media } },
});
const get = (responses: object, more: object = {}) => ({
  "/things": { get: { responses, ...more } },
});
const first = (written: object) => {
  const draft = mended(written);
  const [placed] = operationsOf(draft.document);
  if (!placed) throw new Error("no operation");
  const [answer] = responsesOf(draft.document, placed.operation);
  return { ...draft, ...placed, content: answer?.response.content ?? {} };
};

test("a pattern of another language is left out and told, since no example would fit it", () => {
  const properties = { id: { type: "string", pattern: "^(?i)[a-z]+\\Z" } };
  const { content, told } = first(
    documentWith(get(json({ schema: { type: "object", properties } }))),
  );
  expect(content["application/json"]?.schema).not.toHaveProperty("properties.id.pattern");
  expect(Object.keys(content["application/json"]?.examples as object)).toEqual(["madeUp"]);
  expect(told.left.get("Correct")?.join()).toContain("(?i)[a-z]");
});

test("a title is one line, as headings, comments and test names are", () => {
  const info = { title: "Things\n  of  ours ", version: "1" };
  expect(mended(documentWith(get(answers("list")), { info })).document.info.title).toBe(
    "Things of ours",
  );
});

test("components that refer only to each other are left out with those that nothing refers to", () => {
  const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const holding = (name: string) => ({ type: "object", properties: { next: to(name) } });
  const schemas = {
    A: holding("B"),
    B: holding("A"),
    Self: holding("Self"),
    Used: holding("Deep"),
  };
  const document = documentWith(get(json({ schema: to("Used") })));
  Object.assign(document.components as object, {
    schemas: { ...schemas, Deep: { type: "object" } },
  });
  const { document: left, told } = mended(document);
  expect(Object.keys(left.components?.schemas ?? {}).sort()).toEqual(["Deep", "Used"]);
  expect(told.mended.get("components left out that nothing refers to")).toEqual([
    "schemas/A",
    "schemas/B",
    "schemas/Self",
  ]);
});

test("an operation whose calls all failed gets a success, marked as ours", () => {
  const { operation, told } = first(documentWith(get({ "401": { description: "Who are you?" } })));
  expect(operation.responses?.["200"]).toMatchObject({ "x-evidence": { status: "inferred" } });
  expect(told.left.get("Confirm")?.join()).toContain("the answer 200 of");
});

test("a parameter is never null, so that a cursor may be one of pages", () => {
  const cursor = { name: "cursor", in: "query", schema: { type: ["string", "null"] } };
  const { operation } = first(documentWith(get(answers("list"), { parameters: [cursor] })));
  expect(operation.parameters).toMatchObject([{ schema: { type: "string" } }]);
});

test("parameters of pages that are any number count in whole ones, as lint requires", () => {
  const parameters = ["page", "limit"].map((name) => ({
    name,
    in: "query",
    schema: { type: "number" },
  }));
  const { operation, told } = first(documentWith(get(answers("list"), { parameters })));
  expect(operation["x-pagination"]).toMatchObject({ style: "page", page: "page", size: "limit" });
  expect(operation.parameters).toMatchObject([
    { schema: { type: "integer" } },
    { schema: { type: "integer" } },
  ]);
  expect(told.mended.get("parameters of pages that are whole numbers")).toEqual(["page", "limit"]);
});
