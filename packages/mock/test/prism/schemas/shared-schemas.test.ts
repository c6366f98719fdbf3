import { describe, expect, it, vi } from "vitest";
import { createEngine } from "../../../src/prism/engine.ts";
import { prismAjv } from "../../../src/prism/private-modules.ts";
import { answerOf, bothEngines, documentOf, violationsOf } from "../../support/shared-engines.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };
const named = { type: "object", required: ["name"], properties: { name: text } };

/** Component schemas, and values for the one that is called `Root`. */
const ROWS: [
  what: string,
  schemas: object,
  values: unknown[],
  version?: string,
  dialect?: string,
][] = [
  [
    "a schema that refers to itself",
    { Root: { ...named, properties: { name: text, child: ref("Root") } } },
    [{ name: "a", child: { name: "b", child: {} } }, { child: { child: 1 } }, []],
  ],
  [
    "schemas that refer to each other",
    {
      Root: { ...named, properties: { name: text, other: ref("Other") } },
      Other: { type: "array", items: { anyOf: [ref("Root"), ref("Other"), { type: "null" }] } },
    },
    [
      { name: "a", other: [{ name: 1 }, [[null, 2]]] },
      { name: "a", other: [[[]]] },
    ],
  ],
  [
    "unevaluatedProperties beside an allOf that fails",
    { Root: { allOf: [ref("Named")], unevaluatedProperties: false }, Named: named },
    [{ name: 1 }, { name: "a", more: 1 }, {}],
    "3.1.0",
    DIALECT,
  ],
  [
    "unevaluatedProperties beside an anyOf, with siblings of a reference",
    {
      Root: {
        properties: { one: { $ref: "#/components/schemas/Named", unevaluatedProperties: false } },
        anyOf: [ref("Named"), { properties: { b: text }, required: ["b"] }],
        unevaluatedProperties: { type: "integer" },
      },
      Named: named,
    },
    [{ name: "a", one: { name: "b", x: 1 }, y: "z" }, { b: 1, name: 2 }, {}],
    "3.1.0",
    DIALECT,
  ],
  [
    "anyOf and oneOf of references, in each other",
    {
      Root: { oneOf: [ref("A"), ref("B"), { anyOf: [ref("A"), { not: ref("B") }] }] },
      A: { type: "object", properties: { a: { enum: ["x", "y"] } }, additionalProperties: false },
      B: { type: "object", properties: { b: { const: 7 }, a: ref("A") }, required: ["b"] },
    },
    [{ a: "z" }, { b: 8, a: { a: "q" } }, { b: 7 }, "text", null],
  ],
  [
    "nullable of OpenAPI 3.0, in a component that refers to itself",
    {
      Root: {
        type: "object",
        nullable: true,
        properties: { next: ref("Root"), kind: { type: "string", nullable: true, enum: ["a"] } },
      },
    },
    [null, { next: null, kind: null }, { next: { next: { kind: "b" } } }],
    "3.0.3",
  ],
  [
    "additionalProperties: false behind references, and allOf without it",
    {
      Root: { allOf: [ref("Closed"), { properties: { more: ref("Closed") } }] },
      Closed: { ...named, additionalProperties: false },
    },
    [{ name: "a", extra: 1 }, { more: { name: 1, extra: 2 } }],
  ],
  [
    "read-only and write-only properties below references",
    {
      Root: { type: "object", required: ["in"], properties: { in: ref("Marked") } },
      Marked: {
        type: "object",
        required: ["id", "secret"],
        properties: { id: { ...text, readOnly: true }, secret: { ...text, writeOnly: true } },
        additionalProperties: false,
      },
    },
    [{ in: { id: "1", secret: "s" } }, { in: { secret: 1 } }, { in: {} }],
  ],
  [
    "read-only properties below a schema that has both items and properties",
    {
      Root: { items: ref("Root"), properties: { in: ref("Marked") } },
      Marked: { ...named, properties: { name: text, id: { ...text, readOnly: true } } },
    },
    [{ in: { id: 1, name: "a" } }, { in: { name: 1 } }, [{ in: { id: 1 } }]],
  ],
  [
    "a component with a pattern of another language, and one with an empty enum",
    {
      Root: { ...named, properties: { name: text, bad: ref("Bad"), none: ref("Empty") } },
      Bad: {
        type: "object",
        properties: { p: { type: "string", pattern: "(?i)a", minLength: 2 } },
      },
      Empty: { type: "array", items: { type: "integer", enum: [] } },
    },
    [
      { bad: { p: "x" }, none: ["a"] },
      { name: 1, bad: { p: 1 } },
      { name: "a", none: 1 },
    ],
  ],
  [
    "branches of an allOf that cannot be merged",
    { Root: { properties: { a: ref("Odd") } }, Odd: { allOf: [text, { type: "integer" }] } },
    [{ a: 1 }, { a: "x" }, {}],
  ],
  [
    "formats, and lists without duplicates",
    {
      Root: { type: "array", uniqueItems: true, items: ref("Time"), minItems: 1 },
      Time: { type: "string", format: "date-time", maxLength: 30 },
    },
    [["x", "y", "x"], [], ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"]],
  ],
];

describe("shared compiling finds what Prism finds:", () => {
  it.each(ROWS)("%s", async (_, schemas, values, version, dialect) => {
    const document = documentOf(schemas as Record<string, unknown>, version, dialect);
    const { plain, shared } = await bothEngines(document);
    for (const name of Object.keys(schemas)) {
      for (const value of values) {
        const expected = violationsOf(plain, name, value);
        expect(violationsOf(shared, name, value), JSON.stringify(value)).toEqual(expected);
      }
      for (const preference of ["", "dynamic=true, seed=a"]) {
        const expected = await answerOf(plain, name, preference);
        expect(await answerOf(shared, name, preference)).toEqual(expected);
      }
    }
  });
});

/** Objects in as many layers, each with two references to the next layer: 2^layers as a tree. */
function layers(count: number): Record<string, unknown> {
  const layer = (at: number) => {
    const next = at + 1 < count ? ref(`Layer${at + 1}`) : text;
    return { ...named, properties: { name: text, left: next, right: next } };
  };
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`Layer${at}`, layer(at)]));
}

it("each component of a document whose schemas interlink is compiled once", async () => {
  const added = vi.spyOn(prismAjv, "addSchema");
  const engine = await createEngine(documentOf(layers(12)));
  const value = { name: "a", left: { name: "b", right: { name: 1 } } };
  const [first] = violationsOf(engine, "Layer0", value) as { at: string }[];
  expect(first?.at).toBe("body/left/right/name");
  for (let at = 0; at < 12; at += 1) violationsOf(engine, `Layer${at}`, value);
  const texts = added.mock.calls.map(([schema]) => JSON.stringify(schema));
  added.mockRestore();
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.length).toBeLessThan(30);
  expect(new Set(texts).size).toBe(texts.length);
});
