import { answering, type Case, documentOf, THING, taking } from "./case.ts";

const list = { type: "array", items: { type: "string" } };
const object = { type: "object", properties: { a: { type: "string" }, b: { type: "integer" } } };
const text = { type: "string" };

/** Place, style and explode, the value as TypeScript, and the address or the header. */
const rows: [string, object, string, string][] = [
  ["query", { schema: text }, '"a b&c"', "GET /a?p=a%20b%26c"],
  ["query", { schema: list }, '["1", "2"]', "GET /a?p=1&p=2"],
  ["query", { schema: list, explode: false }, '["1", "2"]', "GET /a?p=1,2"],
  [
    "query",
    { schema: list, style: "spaceDelimited", explode: false },
    '["1", "2"]',
    "GET /a?p=1%202",
  ],
  [
    "query",
    { schema: list, style: "pipeDelimited", explode: false },
    '["1", "2"]',
    "GET /a?p=1%7C2",
  ],
  ["query", { schema: object }, '{ a: "x", b: 1 }', "GET /a?a=x&b=1"],
  ["query", { schema: object, style: "deepObject" }, '{ a: "x" }', "GET /a?p%5Ba%5D=x"],
  [
    "query",
    { content: { "application/json": { schema: object } } },
    '{ a: "x" }',
    "GET /a?p=%7B%22a%22%3A%22x%22%7D",
  ],
  ["query", { schema: text, allowReserved: true }, '"a/b:c&d"', "GET /a?p=a/b:c%26d"],
  ["path", { schema: text }, '"a/b"', "GET /a/a%2Fb"],
  ["path", { schema: list }, '["1", "2"]', "GET /a/1,2"],
  ["path", { schema: list, style: "label" }, '["1", "2"]', "GET /a/.1,2"],
  ["path", { schema: list, style: "label", explode: true }, '["1", "2"]', "GET /a/.1.2"],
  ["path", { schema: text, style: "matrix" }, '"1"', "GET /a/;p=1"],
  ["path", { schema: list, style: "matrix", explode: true }, '["1", "2"]', "GET /a/;p=1;p=2"],
  ["path", { schema: object, explode: true }, '{ a: "x", b: 1 }', "GET /a/a=x,b=1"],
];

const taken: [string, object, string, Record<string, string>][] = [
  ["header", { name: "X-Trace-Id", schema: text }, '"x"', { "x-trace-id": "x" }],
  ["header", { name: "X-Ids", schema: list }, '["1", "2"]', { "x-ids": "1,2" }],
  [
    "header",
    { name: "X-O", schema: object, explode: true },
    '{ a: "x", b: 1 }',
    { "x-o": "a=x,b=1" },
  ],
  ["cookie", { name: "sid", schema: text }, '"x"', { cookie: "sid=x" }],
];

/** Parameters of all places and styles, sent. */
export const parameters: Case[] = [
  ...rows.map(([place, own, value, line]): Case => {
    const { schema, ...style } = own as { schema?: { type: string } };
    return {
      name: `${place} ${JSON.stringify(style)} ${schema?.type ?? ""} ${value}`,
      document: taking({ in: place, ...own }, place === "path" ? "/a/{p}" : "/a"),
      call: `client.getThing({ ${place}: { p: ${value} } })`,
      sends: { line },
    };
  }),
  ...taken.map(([place, own, value, headers]): Case => {
    const { name } = own as { name: string };
    return {
      name: `${place} ${name}`,
      document: taking({ in: place, ...own }),
      call: `client.getThing({ ${place}: { ${JSON.stringify(name)}: ${value} } })`,
      sends: { line: "GET /a", headers },
    };
  }),
  {
    name: "a list by reference, not exploded",
    document: {
      ...taking({
        in: "query",
        explode: false,
        schema: { $ref: "#/components/schemas/Ids" },
      } as never),
      components: { schemas: { Ids: list } },
    },
    call: `client.getThing({ query: { p: ["1", "2"] } })`,
    sends: { line: "GET /a?p=1,2" },
  },
  {
    name: "a path parameter that is not declared",
    document: documentOf({
      "/a/{id}/{n}": { get: { operationId: "getThing", responses: { 200: answering(THING) } } },
    }),
    call: `client.getThing({ path: { id: "x", n: "1" } })`,
    sends: { line: "GET /a/x/1" },
    told: "is not declared",
  },
  {
    name: "a path with a space",
    document: documentOf({
      "/a b/ü": { get: { operationId: "getThing", responses: { 200: answering(THING) } } },
    }),
    call: "client.getThing()",
    sends: { line: "GET /a%20b/%C3%BC" },
  },
  {
    name: "names of parameters that are no names in TypeScript",
    document: documentOf({
      "/a/{thing-id}": {
        get: {
          operationId: "getThing",
          parameters: [
            { name: "thing-id", in: "path", required: true, schema: text },
            { name: "filter[a]", in: "query", schema: text },
            { name: "__proto__", in: "query", schema: text },
          ],
          responses: { 200: answering(THING) },
        },
      },
    }),
    call: `client.getThing({ path: { "thing-id": "x" }, query: { "filter[a]": "1" } })`,
    sends: { line: "GET /a/x?filter%5Ba%5D=1" },
  },
  {
    name: "a path item behind a reference, with shared parameters",
    document: documentOf(
      { "/a/{p}": { $ref: "#/components/pathItems/A" } },
      {
        components: {
          parameters: { P: { name: "p", in: "path", required: true, schema: { type: "integer" } } },
          pathItems: {
            A: {
              parameters: [{ $ref: "#/components/parameters/P" }],
              get: { operationId: "getThing", responses: { 200: answering(THING) } },
            },
          },
        },
      },
    ),
    call: "client.getThing({ path: { p: 7 } })",
    sends: { line: "GET /a/7" },
  },
];
