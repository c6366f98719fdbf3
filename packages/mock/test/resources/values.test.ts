import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonPatch, PatchProblem } from "../../src/resources/handle/json-patch.ts";
import { mergePatch } from "../../src/resources/handle/merge-patch.ts";
import { createSchemaReader } from "../../src/resources/schemas/reader.ts";
import { createValidators } from "../../src/resources/schemas/validators.ts";
import { completeValue } from "../../src/resources/values/complete-value.ts";
import { makeValue } from "../../src/resources/values/make-value.ts";
import { patternText } from "../../src/resources/values/pattern-text.ts";
import { repairValue } from "../../src/resources/values/repair-value.ts";
import { steadySource } from "../../src/resources/values/source.ts";
import { randomSchemas } from "../support/random-schemas.ts";

const info = { title: "t", version: "1" };
const documentOf = (schemas: object) =>
  ({ openapi: "3.1.0", info, paths: {}, components: { schemas } }) as never;
const NOW = { now: Date.UTC(2030, 0, 2) };

/** A value by a schema, completed and mended as answers are. */
function made(schema: object, value?: unknown, schemas: object = {}): unknown {
  const document = documentOf(schemas);
  const making = { reader: createSchemaReader(document), source: steadySource("seed", NOW) };
  const start =
    value === undefined ? makeValue(making, schema) : completeValue(making, schema, value);
  return repairValue(making, createValidators(document)(schema), start);
}

describe("a value made by its schema", () => {
  it.each<[object, unknown]>([
    [{ type: "integer", minimum: 5 }, 5],
    [{ type: "integer", multipleOf: 7, minimum: 8 }, 14],
    [{ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 0.1 }, expect.any(Number)],
    [{ type: "string", format: "date" }, "2030-01-02"],
    [{ type: "string", format: "uuid" }, expect.stringMatching(/^[\da-f-]{36}$/)],
    [{ type: "string", minLength: 9, maxLength: 9 }, "textxxxxx"],
    [{ type: "string", pattern: "^[A-Z]{2}-\\d{3}$" }, expect.stringMatching(/^[A-Z]{2}-\d{3}$/)],
    [{ type: ["null", "string"], enum: [null, "a"] }, "a"],
    [{ const: { a: 1 } }, { a: 1 }],
    [
      { type: "array", minItems: 2, uniqueItems: true, items: { enum: ["a", "b", "c"] } },
      ["a", "b"],
    ],
    [{ type: "object", required: ["a"], properties: { a: { example: 3 }, b: {} } }, { a: 3 }],
    [{ type: "string", default: 3 }, expect.any(String)],
    [
      { allOf: [{ type: "object", required: ["a"] }, { properties: { a: { type: "boolean" } } }] },
      { a: true },
    ],
    [{ oneOf: [{ type: "null" }, { type: "integer" }] }, 1],
  ])("of %j is %j", (schema, value) => {
    expect(made(schema)).toEqual(value);
  });

  it("ends where a schema requires itself", () => {
    const Node = {
      type: "object",
      required: ["next"],
      properties: { next: { $ref: "#/components/schemas/Node" } },
    };
    expect(() => made({ $ref: "#/components/schemas/Node" }, undefined, { Node })).not.toThrow();
    const Tree = {
      type: "object",
      properties: { nodes: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
    };
    expect(made({ $ref: "#/components/schemas/Tree" }, undefined, { Tree })).toEqual({});
  });

  it("is valid or given up, for random schemas and values", () => {
    fc.assert(
      fc.property(randomSchemas, fc.jsonValue(), (schemas, value) => {
        const schema = { $ref: "#/components/schemas/A" };
        const validate = createValidators(documentOf(schemas))(schema);
        const result = made(schema, value, schemas);
        expect(result === undefined || validate(result) === undefined).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe("a text for a pattern", () => {
  it.each([
    "^a$",
    "^[a-f0-9]{8}$",
    "^(cat|dog)-\\d+$",
    "^\\S+@\\S+$",
    "x{3,}",
    "^ord_[A-Za-z]{4}$",
    "\\p{Lu}",
    "^[^a-z]+$",
  ])("fits %s", (pattern) => {
    const { random } = steadySource(pattern, NOW);
    expect(patternText(pattern, random)).toMatch(new RegExp(pattern, "u"));
  });

  it("is not made where the pattern looks around or is none", () => {
    expect(["(?=a)b", "["].map((pattern) => patternText(pattern, Math.random))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("what a value lacks", () => {
  const kinds = {
    Pet: {
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
      discriminator: { propertyName: "kind" },
    },
    Cat: {
      type: "object",
      required: ["kind", "lives"],
      properties: { kind: { const: "Cat" }, lives: { type: "integer" } },
    },
    Dog: {
      type: "object",
      required: ["kind", "breed"],
      properties: { kind: { const: "Dog" }, breed: { type: "string" } },
    },
  };

  it("comes from the branch that its discriminator names", () => {
    expect(made({ $ref: "#/components/schemas/Pet" }, { kind: "Dog" }, kinds)).toEqual({
      kind: "Dog",
      breed: "text",
    });
  });

  it("loses what the schema does not allow, and keeps what it does", () => {
    const schema = {
      type: "object",
      required: ["a"],
      additionalProperties: false,
      properties: { a: { type: "integer" }, b: { type: "string", maxLength: 2 } },
    };
    expect(made(schema, { b: "long", c: 1 })).toEqual({ a: 1, b: "te" });
  });
});

// The test cases of RFC 7396, appendix A.
it.each<[unknown, unknown, unknown]>([
  [{ a: "b" }, { a: "c" }, { a: "c" }],
  [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
  [{ a: "b" }, { a: null }, {}],
  [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
  [{ a: ["b"] }, { a: "c" }, { a: "c" }],
  [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
  [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
  [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
  [
    ["a", "b"],
    ["c", "d"],
    ["c", "d"],
  ],
  [{ a: "b" }, ["c"], ["c"]],
  [{ a: "foo" }, null, null],
  [{ a: "foo" }, "bar", "bar"],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: "b", c: null }, { a: "b" }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
])("the merge patch of %j by %j is %j", (target, patch, result) => {
  expect(mergePatch(target, patch)).toEqual(result);
});

describe("a JSON patch", () => {
  // The examples of RFC 6902, appendix A.
  it.each<[unknown, object[], unknown]>([
    [{ foo: "bar" }, [{ op: "add", path: "/baz", value: "qux" }], { baz: "qux", foo: "bar" }],
    [
      { foo: ["bar", "baz"] },
      [{ op: "add", path: "/foo/1", value: "qux" }],
      { foo: ["bar", "qux", "baz"] },
    ],
    [{ baz: "qux", foo: "bar" }, [{ op: "remove", path: "/baz" }], { foo: "bar" }],
    [{ foo: ["bar", "qux", "baz"] }, [{ op: "remove", path: "/foo/1" }], { foo: ["bar", "baz"] }],
    [{ baz: "qux" }, [{ op: "replace", path: "/baz", value: "boo" }], { baz: "boo" }],
    [
      { foo: { bar: "baz", waldo: "fred" }, qux: {} },
      [{ op: "move", from: "/foo/waldo", path: "/qux/thud" }],
      { foo: { bar: "baz" }, qux: { thud: "fred" } },
    ],
    [
      { foo: ["all", "grass", "cows", "eat"] },
      [{ op: "move", from: "/foo/1", path: "/foo/3" }],
      { foo: ["all", "cows", "eat", "grass"] },
    ],
    [
      { foo: "bar" },
      [{ op: "add", path: "/child", value: { grandchild: {} } }],
      { foo: "bar", child: { grandchild: {} } },
    ],
    [{ "/": 9, "~1": 10 }, [{ op: "test", path: "/~01", value: 10 }], { "/": 9, "~1": 10 }],
    [
      { foo: ["bar"] },
      [{ op: "add", path: "/foo/-", value: ["abc", "def"] }],
      { foo: ["bar", ["abc", "def"]] },
    ],
    [{ a: 1 }, [{ op: "add", path: "", value: [] }], []],
    [{ a: { b: 1 } }, [{ op: "copy", from: "/a", path: "/c" }], { a: { b: 1 }, c: { b: 1 } }],
    [{ a: 1 }, [{ op: "move", from: "/a", path: "/a" }], { a: 1 }],
    [{}, [{ op: "add", path: "/__proto__", value: { x: 1 } }], JSON.parse('{"__proto__":{"x":1}}')],
  ])("of %j by %j is %j", (value, steps, result) => {
    expect(jsonPatch(value, steps)).toEqual(result);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it.each<[object[], string]>([
    [[{ op: "test", path: "/baz", value: "bar" }], "step 0 tests /baz, which has another value"],
    [[{ op: "add", path: "/a/b", value: 1 }], "step 0 names a, which does not exist"],
    [[{ op: "remove", path: "/foo/01" }], "step 0 names the item 01 of a list of 1"],
    [[{ op: "add", path: "/foo/2", value: 1 }], "step 0 names the item 2 of a list of 1"],
    [[{ op: "move", from: "/foo", path: "/foo/0" }], "step 0 moves a value into itself"],
    [[{ op: "remove", path: "baz" }], "step 0 has a path that is not a JSON pointer"],
    [[{ op: "spam", path: "/baz" }], "step 0 has no known op"],
    [[{ op: "remove", path: "/toString" }], "step 0 names toString, which does not exist"],
  ])("is refused for %j", (steps, message) => {
    expect(() => jsonPatch({ baz: "qux", foo: ["bar"] }, steps)).toThrow(new PatchProblem(message));
  });
});
