import { describe, expect, it } from "vitest";
import { boundedSchema, expectGenerable } from "../../src/prism/generation-limits.ts";
import { mockOf, openApi } from "../support/spec-document.ts";

const array = (minItems: number, items: object) => ({ type: "array", minItems, items });

/** What no answer may hold, and the most characters that it then has. */
const ROWS: [what: string, schema: object][] = [
  ["a hundred million items", array(1e8, { type: "integer" })],
  ["lists in lists in lists", array(900, array(900, array(900, { type: "integer" })))],
  ["a text of 600 MB", { type: "string", minLength: 6e8 }],
  ["a hundred million properties", { type: "object", minProperties: 1e8 }],
  ["a pattern that repeats without end", { type: "string", pattern: "^(a{1000}){100000}$" }],
];

describe("one answer does not stop the process that requires", () => {
  it.each(ROWS)("%s", async (_, schema) => {
    const content = `{application/json: {schema: ${JSON.stringify(schema)}}}`;
    const text = openApi(`/a: {get: {responses: {"200": {description: a, content: ${content}}}}}`);
    for (const dynamic of [false, true]) {
      const mock = await mockOf(text, { dynamic });
      const response = await mock.fetch("http://mock.test/a");
      expect((await response.text()).length).toBeLessThan(2_000_000);
    }
  });
});

it("a schema within the limits is taken as it is", () => {
  const schema = array(20, { type: "string", minLength: 100, pattern: "^a{2,30}$" });
  expect(boundedSchema(schema)).toBe(schema);
});

it("a schema that is millions of objects as a tree is not generated from", () => {
  let schema: object = { type: "string" };
  for (let layer = 0; layer < 30; layer += 1) schema = { properties: { a: schema, b: schema } };
  expect(() => expectGenerable(schema)).toThrow("too large");
  expectGenerable(array(1, { type: "string" }));
});
