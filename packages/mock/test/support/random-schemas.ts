import fc from "fast-check";

const NAMES = ["A", "B", "C", "D"];
const ONE = { minKeys: 1, maxKeys: 1 };
const KEYS = ["a", "b", "c"];

const key = fc.constantFrom(...KEYS);
const keys = fc.uniqueArray(key, { maxLength: 3 });
const type = fc.constantFrom("string", "integer", "object", "array", "boolean", "null");
const scalar = fc.constantFrom<unknown>("a", "bb", 0, 1, 2.5, true, null);

const flat = fc.oneof(
  fc.record({ type }),
  fc.record({ type: fc.constant("string"), minLength: fc.nat(2), pattern: fc.constant("^[ab]") }),
  fc.record({ type: fc.constant("string"), pattern: fc.constantFrom("^a", "(?i)a", "[") }),
  fc.record({ type: fc.constant("integer"), minimum: fc.nat(2), nullable: fc.boolean() }),
  fc.record({ enum: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ const: scalar }),
  fc.record({ readOnly: fc.boolean(), writeOnly: fc.boolean(), type }, { requiredKeys: ["type"] }),
  fc.constant({}),
);

const { schema } = fc.letrec<{ schema: object; child: unknown }>((tie) => {
  const child = tie("child");
  const list = fc.array(child, { minLength: 1, maxLength: 2 });
  const keyword = fc.oneof(
    fc.record({ type: fc.constantFrom("object", "array", "string") }),
    fc.record({ properties: fc.dictionary(key, child, { minKeys: 1, maxKeys: 3 }) }),
    fc.record({
      properties: fc.dictionary(key, child, { minKeys: 1, maxKeys: 3 }),
      required: keys,
    }),
    fc.record({ additionalProperties: child }),
    fc.record({ additionalProperties: fc.constant(false) }),
    fc.record({ unevaluatedProperties: fc.oneof(fc.constant(false), child) }),
    fc.record({ patternProperties: fc.dictionary(fc.constantFrom("^a", "b$"), child, ONE) }),
    fc.record({ items: child, minItems: fc.nat(2), uniqueItems: fc.boolean() }),
    // Prism cannot merge two copies of a component that leads to itself; one that is shared is one.
    fc.record({
      allOf: fc.uniqueArray(child, {
        minLength: 1,
        maxLength: 2,
        selector: (value) => JSON.stringify(value),
      }),
    }),
    fc.record({ anyOf: list }),
    fc.record({ oneOf: list }),
    fc.record({ not: child, title: fc.constantFrom("t", "u") }),
  );
  return {
    child: fc.oneof(
      { maxDepth: 2 },
      flat,
      fc.constantFrom(...NAMES).map((name) => ({ $ref: `#/components/schemas/${name}` })),
      fc.boolean(),
      tie("schema"),
    ),
    schema: fc
      .array(keyword, { minLength: 1, maxLength: 3 })
      .map((keywords) => Object.assign({}, ...keywords)),
  };
});

/** Components that refer to each other and to themselves. */
export const randomSchemas = fc
  .record(Object.fromEntries(NAMES.map((name) => [name, schema])) as Record<string, typeof schema>)
  .filter((schemas) => NAMES.every((name) => endsAt(schemas, name)));

/** Whether the check of a value by a component ends: it may not lead to itself for the same value. */
function endsAt(schemas: Record<string, object>, start: string): boolean {
  const open = new Set<string>();
  const ends = (node: unknown): boolean => {
    const { $ref, allOf, anyOf, oneOf, not } = Object(node);
    if ($ref) {
      const name = $ref.split("/").at(-1);
      if (open.has(name)) return false;
      open.add(name);
      const isEnd = ends(schemas[name]);
      open.delete(name);
      return isEnd;
    }
    return [allOf, anyOf, oneOf, not].flat().every((part) => part === undefined || ends(part));
  };
  return ends({ $ref: `#/components/schemas/${start}` });
}

/** JSON of the same keys. */
export const randomValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    scalar,
    fc.dictionary(key, tie("value"), { maxKeys: 3 }),
    fc.array(tie("value"), { maxLength: 3 }),
  ),
})).value;
