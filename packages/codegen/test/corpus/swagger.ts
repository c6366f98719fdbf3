import { type Case, THING } from "./case.ts";

const FORM = "application/x-www-form-urlencoded";
const ok = { 200: { description: "", schema: THING } };
const text = { type: "string" };
const list = (name: string, collectionFormat?: string) => ({
  name,
  in: "formData",
  type: "array",
  items: text,
  ...(collectionFormat && { collectionFormat }),
});
const swaggerOf = (operation: object, more: object = {}, item: object = {}) => ({
  swagger: "2.0",
  info: { title: "t", version: "1" },
  host: "example.test",
  paths: {
    "/a": { ...item, post: { operationId: "postThing", responses: ok, ...operation } },
  },
  ...more,
});
const sends = (type: string, body: string | RegExp) => ({
  line: "POST /a",
  headers: { "content-type": type },
  body,
});

/** Forms, lists and media types of Swagger 2.0. */
export const swagger: Case[] = [
  {
    name: "lists of a form, in every format",
    document: swaggerOf({
      consumes: [FORM],
      parameters: [
        list("d"),
        list("c", "csv"),
        list("s", "ssv"),
        list("p", "pipes"),
        list("m", "multi"),
      ],
    }),
    call: `client.postThing({ body: { d: ["1", "2"], c: ["1", "2"], s: ["1", "2"], p: ["1", "2"], m: ["1", "2"] } })`,
    sends: sends(FORM, "d=1,2&c=1,2&s=1+2&p=1%7C2&m=1&m=2"),
  },
  {
    name: "lists beside a file",
    document: swaggerOf({
      consumes: ["multipart/form-data"],
      parameters: [{ name: "f", in: "formData", type: "file" }, list("c"), list("m", "multi")],
    }),
    call: `client.postThing({ body: { f: new Blob(["hi"]), c: ["1", "2,3"], m: ["1", "2"] } })`,
    sends: {
      line: "POST /a",
      body: /name="f"[\s\S]*name="c"\r\n\r\n1,2,3\r\n[\s\S]*name="m"\r\n\r\n1\r\n[\s\S]*name="m"\r\n\r\n2\r\n/,
    },
  },
  {
    name: "a body and an answer without a media type",
    document: swaggerOf({
      ...{ consumes: [], produces: [] },
      parameters: [{ name: "b", in: "body", schema: THING }],
    }),
    call: `client.postThing({ body: { a: "x" } }).then(({ a }) => a?.toUpperCase())`,
    answer: { body: '{"a":"y"}' },
    sends: sends("application/json", '{"a":"x"}'),
    gives: "Y",
  },
  {
    name: "what an operation consumes, against the document",
    document: swaggerOf(
      {
        consumes: [FORM],
        parameters: [{ name: "n", in: "formData", type: "integer", required: true }],
      },
      { consumes: ["multipart/form-data"] },
    ),
    call: "client.postThing({ body: { n: 1 } })",
    sends: sends(FORM, "n=1"),
  },
  {
    name: "fields of the path and of the operation",
    document: swaggerOf(
      { parameters: [{ name: "n", in: "formData", type: "integer" }] },
      { consumes: [FORM] },
      { parameters: [{ name: "token", in: "formData", type: "string", required: true }] },
    ),
    call: `client.postThing({ body: { token: "t", n: 1 } })`,
    sends: sends(FORM, "token=t&n=1"),
  },
  {
    name: "a body of the path, which comes after its operations",
    document: {
      ...swaggerOf({}),
      paths: {
        "/a": {
          post: { operationId: "postThing", consumes: ["application/xml"], responses: ok },
          parameters: [{ name: "b", in: "body", required: true, schema: text }],
        },
      },
    },
    call: `client.postThing({ body: "<a/>" })`,
    sends: sends("application/xml", "<a/>"),
  },
  {
    name: "fields where nobody says that they are a form",
    document: swaggerOf(
      { parameters: [{ name: "n", in: "formData", type: "string" }] },
      { consumes: ["application/json"] },
    ),
    call: `client.postThing({ body: { n: "a b" } })`,
    sends: sends(FORM, "n=a+b"),
    told: "sent as application/x-www-form-urlencoded",
  },
  {
    name: "what an operation produces, against the document",
    document: swaggerOf(
      { produces: ["text/csv"], responses: { 200: { description: "", schema: text } } },
      { produces: ["application/json"] },
    ),
    call: "client.postThing().then((csv) => csv.toUpperCase())",
    answer: { type: "text/csv", body: "a,b" },
    sends: { line: "POST /a", headers: { accept: "text/csv" } },
    gives: "A,B",
  },
  {
    name: "a list in a header that is called multi",
    document: swaggerOf({
      parameters: [{ ...list("X-Ids", "multi"), in: "header" }],
    }),
    call: `client.postThing({ header: { "X-Ids": ["1", "2"] } })`,
    sends: { line: "POST /a", headers: { "x-ids": "1,2" } },
    told: "for queries and forms only",
  },
  {
    name: "protocols, the safe one before the others",
    document: { ...swaggerOf({}), schemes: ["ws", "http", "https"] },
    call: "Promise.resolve([Api.createApiClient().baseUrl, Object.values(Api.servers)])",
    gives: ["https://example.test", ["https://example.test", "http://example.test"]],
  },
  {
    name: "a base that its heirs name",
    document: swaggerOf(
      { responses: { 200: { description: "", schema: { $ref: "#/definitions/Cat" } } } },
      {
        definitions: {
          Pet: {
            type: "object",
            discriminator: "kind",
            required: ["kind"],
            properties: { kind: text },
          },
          Cat: {
            allOf: [{ $ref: "#/definitions/Pet" }, THING],
            "x-ms-discriminator-value": "#cat",
          },
        },
      },
    ),
    call: `client.postThing().then((cat) => cat.kind satisfies "#cat")`,
    answer: { body: '{"kind":"#cat"}' },
    gives: "#cat",
  },
];
