import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeSafe } from "../../src/prism/safe-keywords.ts";
import { mockOf, openApi } from "../support/spec-document.ts";

const scalar = fc.constantFrom<unknown>(
  "a",
  "1",
  "__proto__",
  "null",
  1,
  1.5,
  -0,
  0,
  true,
  null,
  "",
);
const item = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 2 }),
  fc
    .dictionary(fc.constantFrom("a", "b", "__proto__"), scalar, { maxKeys: 2 })
    .map((object) => JSON.parse(JSON.stringify(object))),
);
const type = fc.constantFrom("string", "integer", "number", "boolean", "null", "object", "array");
const items = fc.oneof(
  fc.constantFrom<unknown>(undefined, true, {}),
  fc.record({ type }),
  fc.record({ type: fc.constantFrom("string", "integer"), nullable: fc.boolean() }),
  fc.record({ type: fc.uniqueArray(type, { minLength: 1, maxLength: 3 }) }),
);

it("uniqueItems finds the two items that Ajv finds", () => {
  const options = { allErrors: true, strict: false } as const;
  fc.assert(
    fc.property(items, fc.boolean(), fc.array(item, { maxLength: 8 }), (items, unique, value) => {
      const schema = { type: "array", uniqueItems: unique, ...(items !== undefined && { items }) };
      const own = new Ajv(options).compile(schema);
      const safe = new Ajv(options);
      makeSafe(safe);
      const check = safe.compile(schema);
      expect(check(value)).toBe(own(value));
      const shown = ({ errors }: typeof own) =>
        errors?.map(({ keyword, instancePath, message, params, schemaPath }) => ({
          ...{ keyword, instancePath, message, params, schemaPath },
        }));
      expect(shown(check)).toEqual(shown(own));
    }),
    { numRuns: Number(process.env.RANDOM_LISTS ?? 100) },
  );
});

/** What a request may hold the mock up with, and how large it is. */
const list = { type: "array", uniqueItems: true, items: { type: "object" } };
const text = { type: "string", pattern: "^(a+)+$" };
const ROWS: [what: string, schema: object, value: unknown, message: string][] = [
  ["a pattern", text, `${"a".repeat(10_000)}!`, "must match pattern"],
  [
    "a property's name",
    { patternProperties: { "^(a+)+$": false } },
    { [`${"a".repeat(100)}!`]: 1 },
    "",
  ],
  [
    "100,000 objects that differ",
    list,
    [...Array.from({ length: 100_000 }, (_, id) => ({ id, b: [id] })), { b: [7], id: 7 }],
    "(items ## 7 and 100000 are identical)",
  ],
];

describe("no request holds the mock up by", () => {
  it.each(ROWS)("%s", async (_, schema, value, message) => {
    const content = `{application/json: {schema: ${JSON.stringify(schema)}}}`;
    const mock = await mockOf(
      openApi(
        `/a: {post: {requestBody: {content: ${content}}, responses: {"200": {description: a}}}}`,
      ),
    );
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify(value);
    const response = await mock.fetch("http://mock.test/a", { method: "POST", headers, body });
    expect(response.status).toBe(message ? 422 : 200);
    expect(await response.text()).toContain(message);
    await mock.close();
  });

  it("a pattern of a query parameter", async () => {
    const parameter = `{name: q, in: query, schema: ${JSON.stringify(text)}}`;
    const mock = await mockOf(
      openApi(`/a: {get: {parameters: [${parameter}], responses: {"200": {description: a}}}}`),
    );
    const response = await mock.fetch(`http://mock.test/a?q=${"a".repeat(5_000)}!`);
    expect(response.status).toBe(422);
    await mock.close();
  });
});
