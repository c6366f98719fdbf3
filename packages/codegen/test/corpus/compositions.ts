import { answering, type Case, documentOf, getting, THING } from "./case.ts";

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answered = (schema: object, schemas: object, openapi = "3.1.0") => ({
  ...getting({ responses: { 200: answering(schema) } }, { components: { schemas } }),
  openapi,
});
const A = { type: "object", properties: { a: text, b: text } };

/** Parts and alternatives whose types say no more and no less than the document. */
export const compositions: Case[] = [
  ...(
    [
      ["beside a base", { allOf: [ref("A")], required: ["a"] }],
      ["in a part of their own", { allOf: [ref("A"), { required: ["a"] }] }],
      ["in a part with a type", { allOf: [ref("A"), { type: "object", required: ["a"] }] }],
      ["beside a base with a base", { allOf: [ref("C")], required: ["a"] }],
      ["in a part, of a base with a base", { allOf: [ref("C"), { required: ["a"] }] }],
      ["beside a reference", { ...ref("A"), required: ["a"] }],
      ["of alternatives", { oneOf: [ref("A"), ref("C")], required: ["a"] }],
    ] as const
  ).map(
    ([where, schema]): Case => ({
      name: `required members ${where}`,
      document: answered(schema, { A, C: { allOf: [ref("A"), THING] } }),
      call: "client.getThing().then((thing) => [thing.a.length, thing.b?.length])",
      answer: { body: '{"a":"x"}' },
      gives: [1, null],
    }),
  ),
  {
    name: "members beside a reference (3.1)",
    document: answered({ ...ref("A"), properties: { c: text }, required: ["c"] }, { A }),
    call: "client.getThing().then((thing) => [thing.a, thing.c.length])",
    answer: { body: '{"a":"x","c":"y"}' },
    gives: ["x", 1],
  },
  {
    name: "members beside a reference, which 3.0 ignores",
    document: answered({ ...ref("A"), properties: { c: text } }, { A }, "3.0.3"),
    call: `client.getThing().then((thing) => (thing satisfies { a?: string; b?: string }) && ("c" in ({} as Required<typeof thing>)))`,
    gives: false,
    told: "does not count",
  },
  {
    name: "a base beside alternatives",
    document: answered(
      { allOf: [ref("A")], anyOf: [ref("B"), ref("C")] },
      {
        A,
        B: { type: "object", required: ["x"], properties: { x: text } },
        C: { type: "object", required: ["y"], properties: { y: text } },
      },
    ),
    call: `client.getThing().then((thing) => [thing.a?.length, "x" in thing ? thing.x : thing.y])`,
    answer: { body: '{"a":"x","y":"z"}' },
    gives: [1, "z"],
  },
  {
    name: "alternatives of two kinds",
    document: answered(
      {
        anyOf: [ref("A")],
        oneOf: [{ type: "object", required: ["n"], properties: { n: { type: "integer" } } }],
      },
      { A },
    ),
    call: "client.getThing().then((thing) => [thing.a, thing.n.toFixed()])",
    answer: { body: '{"a":"x","n":1}' },
    gives: ["x", "1"],
  },
  {
    name: "values of a text, one by one",
    document: answered({ type: "string", oneOf: [{ const: "a" }, { const: "b" }] }, {}),
    call: `client.getThing().then((value) => value satisfies "a" | "b")`,
    answer: { body: '"b"' },
    gives: "b",
  },
  {
    name: "a constant null",
    document: answered({ type: "object", required: ["n"], properties: { n: { const: null } } }, {}),
    call: "client.getThing().then(({ n }) => n satisfies null)",
    answer: { body: '{"n":null}' },
    gives: null,
  },
  {
    name: "definitions within a schema, which are no members",
    document: answered(ref("S"), {
      S: {
        type: "object",
        properties: { l: { $ref: "#/components/schemas/S/$defs/D" } },
        $defs: { D: { type: "array", items: text } },
      },
    }),
    call: `client.getThing().then((thing) => [{ l: ["x"] } satisfies Api.S, thing.l?.[0]?.length])`,
    answer: { body: '{"l":["xy"]}' },
    gives: [{ l: ["x"] }, 2],
  },
  ...(
    [
      ["of two items", { minItems: 2, items: false }, "[string, number]"],
      ["of two items at most", { items: false }, "[string?, number?]"],
      ["of two items by their number", { minItems: 2, maxItems: 2 }, "[string, number]"],
      [
        "and others",
        { minItems: 1, items: { type: "boolean" } },
        "[string, number?, ...boolean[]]",
      ],
      ["and anything", { minItems: 2 }, "[string, number, ...unknown[]]"],
    ] as const
  ).map(
    ([name, more, type]): Case => ({
      name: `a list with places ${name}`,
      document: answered({ type: "array", prefixItems: [text, { type: "integer" }], ...more }, {}),
      call: `client.getThing().then((list) => ((list satisfies ${type}) && (null as unknown as ${type}) satisfies typeof list | null, list[0]?.length))`,
      answer: { body: '["xy",1]' },
      gives: 2,
    }),
  ),
  {
    name: "an object that may be null beside its base (3.0)",
    document: answered({ type: "object", nullable: true, allOf: [ref("A")] }, { A }, "3.0.3"),
    call: `client.getThing().then((thing) => thing === null ? "null" : thing.a)`,
    answer: { body: "null" },
    gives: "null",
  },
  ...["int64", "uint64"].map(
    (format): Case => ({
      name: `an integer of ${format}, which a program may keep exact`,
      document: answered(
        { type: "object", required: ["n"], properties: { n: { type: "integer", format } } },
        {},
      ),
      options: `parseJson: (text) => JSON.parse(text.replace(/(\\d{16,})/g, '"$1"'), (_, value) => /^\\d{16,}$/.test(value) ? BigInt(value) : value)`,
      call: "client.getThing().then(({ n }) => String(n satisfies Api.Int64))",
      answer: { body: '{"n":9223372036854775807}' },
      gives: "9223372036854775807",
    }),
  ),
  {
    name: "the same names in any order",
    document: documentOf(
      Object.fromEntries(
        ["/a/b", "/a-b", "/a_b"].map((path) => [
          path,
          { get: { responses: { 200: answering(THING) } } },
        ]),
      ),
    ),
    call: "client.getAB().then(() => client.getAB2()).then(() => client.getA_b())",
    sends: { line: "GET /a_b" },
    told: "the method is called getAB2",
  },
];
