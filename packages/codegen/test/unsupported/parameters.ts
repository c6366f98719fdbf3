import { getting, THING, taking } from "../corpus/case.ts";
import type { Row } from "./row.ts";

const own = "#/paths/~1a/get/parameters/0";
const text = { type: "string" };
const objects = { type: "array", items: THING };
const nested = { type: "object", properties: { a: THING } };
const lists = { type: "object", properties: { a: { type: "array", items: text } } };
const inPath = (parameter: object) => taking({ in: "path", ...parameter }, "/a/{p}");
const query = (parameter: object) => taking({ in: "query", ...parameter });

/** Parameters that no request can have, or that OpenAPI has no way to write. */
export const parameters: Row[] = [
  ["a parameter elsewhere", taking({ in: "querystring", schema: THING }), own, /"querystring"/],
  [
    "a style of another place",
    inPath({ style: "deepObject", schema: THING }),
    "#/paths/~1a~1{p}/get/parameters/0",
    /simple, label, matrix/,
  ],
  ["a parameter in XML", query({ content: { "application/xml": {} } }), own, /only JSON/],
  [
    "a header that HTTP does not allow",
    taking({ in: "header", name: "X Space", schema: text }),
    own,
    /header/,
  ],
  [
    "a cookie that HTTP does not allow",
    taking({ in: "cookie", name: "a;b", schema: text }),
    own,
    /cookie/,
  ],
  ["a parameter without a place", getting({ parameters: [{ name: "q" }] }), own, /`in`/],
  ["a list of objects in a query", query({ schema: objects }), own, /list of lists or objects/],
  [
    "a list of objects in a query, by reference",
    {
      ...query({ schema: { $ref: "#/components/schemas/L" } }),
      components: { schemas: { L: objects } },
    },
    own,
    /application\/json/,
  ],
  ["an object in an object of a query", query({ schema: nested }), own, /member "a"/],
  [
    "an object in some alternative of a query",
    query({ schema: { anyOf: [text, nested] } }),
    own,
    /member "a"/,
  ],
  [
    "a list of objects in a deep object",
    query({
      style: "deepObject",
      schema: { type: "object", properties: { b: { type: "object", properties: { a: objects } } } },
    }),
    own,
    /deepObject/,
  ],
  ["a list in an object of one value", query({ explode: false, schema: lists }), own, /member "a"/],
  [
    "a list in an object with pipes",
    query({ style: "pipeDelimited", schema: lists }),
    own,
    /pipeDelimited/,
  ],
  [
    "a list of lists in a path",
    inPath({ schema: { type: "array", items: { type: "array", items: text } } }),
    "#/paths/~1a~1{p}/get/parameters/0",
    /list of lists/,
  ],
  ["objects in a header", taking({ in: "header", schema: nested }), own, /`simple`/],
  ["objects in a cookie", taking({ in: "cookie", schema: objects }), own, /`form`/],
  [
    "reserved characters in a path (3.2)",
    { ...inPath({ allowReserved: true, schema: text }), openapi: "3.2.0" },
    "#/paths/~1a~1{p}/get/parameters/0/allowReserved",
    /reserved/,
  ],
  [
    "a parameter of the path",
    {
      ...getting({}),
      paths: {
        "/a": {
          parameters: [{ name: "p", in: "query", schema: objects }],
          get: { operationId: "getThing", responses: {} },
        },
      },
    },
    "#/paths/~1a/parameters/0",
    /list of lists or objects/,
  ],
  [
    "a parameter after one that OpenAPI ignores",
    getting({
      parameters: [
        { name: "Accept", in: "header", schema: text },
        { name: "p", in: "query", schema: objects },
      ],
    }),
    "#/paths/~1a/get/parameters/1",
    /list of lists or objects/,
  ],
];
