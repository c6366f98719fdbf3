import { answering, type Case, documentOf, getting, json, posting, THING } from "./case.ts";

const post = { line: "POST /a" };
const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const components = (schemas: object) => ({ components: { schemas } });
const sending = (schema: object, schemas: object = {}) =>
  posting(json(schema), components(schemas));
/** An operation that takes and answers one schema. */
const both = (requestBody: object, answer: object, more: object) =>
  documentOf(
    {
      "/a": {
        post: { operationId: "postThing", requestBody, responses: { 200: answering(answer) } },
      },
    },
    more,
  );

/** Schemas whose types say no more and no less than the document. */
export const schemas: Case[] = [
  {
    name: "an object that says nothing of its properties",
    document: sending({ type: "object", minProperties: 1 }),
    call: "client.postThing({ body: { any: [1] } })",
    sends: { ...post, body: '{"any":[1]}' },
  },
  {
    name: "a base beside an object without properties",
    document: sending({ allOf: [ref("Base"), { type: "object" }] }, { Base: THING }),
    call: `client.postThing({ body: { a: "x" } })`,
    sends: { ...post, body: '{"a":"x"}' },
  },
  {
    name: "properties beside others of one type",
    document: sending(ref("S"), {
      S: { type: "object", properties: { id: { type: "integer" } }, additionalProperties: text },
    }),
    call: `client.postThing({ body: { id: 1, x: "y" } })`,
    sends: { ...post, body: '{"id":1,"x":"y"}' },
  },
  {
    name: "others of one type beside a base",
    document: sending(
      { allOf: [ref("Base"), { additionalProperties: { type: "array", items: text } }] },
      { Base: { type: "object", required: ["n"], properties: { n: { type: "integer" } } } },
    ),
    call: `client.postThing({ body: { n: 1, x: ["y"] } })`,
    sends: { ...post, body: '{"n":1,"x":["y"]}' },
  },
  {
    name: "others of one type in a query",
    document: getting({
      parameters: [
        {
          ...{ name: "f", in: "query", style: "deepObject" },
          schema: {
            type: "object",
            properties: { n: { type: "object", properties: { from: { type: "integer" } } } },
            additionalProperties: text,
          },
        },
      ],
    }),
    call: `client.getThing({ query: { f: { n: { from: 1 }, x: "y" } } })`,
    sends: { line: "GET /a?f%5Bn%5D%5Bfrom%5D=1&f%5Bx%5D=y" },
  },
  {
    name: "others of one type in an answer, which is read exactly",
    document: getting({
      responses: {
        200: answering({
          type: "object",
          required: ["n"],
          properties: { n: { type: "integer" } },
          additionalProperties: text,
        }),
      },
    }),
    call: "client.getThing().then((thing) => [thing.n.toFixed(), thing.x?.length])",
    answer: { body: '{"n":1,"x":"y"}' },
    gives: ["1", 1],
  },
  {
    name: "alternatives that only require",
    document: sending({
      type: "object",
      properties: { a: text, b: text },
      anyOf: [{ required: ["a"] }, { required: ["b"] }],
    }),
    call: `client.postThing({ body: { a: "x" } satisfies { a?: string; b?: string } })`,
    sends: post,
  },
  {
    name: "alternatives beside properties",
    document: sending({
      type: "object",
      required: ["extra"],
      properties: { extra: text },
      anyOf: [THING, { type: "object", properties: { b: text } }],
    }),
    call: `client.postThing({ body: { extra: "x", a: "y" } })`,
    sends: { ...post, body: '{"extra":"x","a":"y"}' },
  },
  {
    name: "lists of themselves",
    document: sending(ref("Value"), {
      Value: { oneOf: [text, { type: "number" }, ref("List"), ref("Struct")] },
      List: { type: "array", items: ref("Value") },
      Struct: { type: "object", additionalProperties: ref("Value") },
      Tree: { type: "array", items: ref("Tree") },
    }),
    call: `client.postThing({ body: ["x", [1, { a: ["y"] }]] }).then(() => [[], [[]]] satisfies Api.Tree)`,
    sends: { ...post, body: '["x",[1,{"a":["y"]}]]' },
  },
  {
    name: "parts that are true",
    document: sending({ allOf: [true, text] }),
    call: `client.postThing({ body: "x" satisfies string })`,
    sends: { ...post, body: '"x"' },
  },
  {
    name: "a request body behind a reference, with fields of one side",
    document: both({ $ref: "#/components/requestBodies/R" }, ref("A"), {
      components: {
        requestBodies: { R: { required: true, content: json(ref("A")) } },
        schemas: {
          A: {
            type: "object",
            required: ["id", "n"],
            properties: {
              id: { ...text, readOnly: true },
              n: text,
              w: { ...text, writeOnly: true },
            },
          },
        },
      },
    }),
    call: `client.postThing({ body: { n: "x", w: "y" } }).then((thing) => thing.id)`,
    answer: { body: '{"id":"1","n":"x"}' },
    sends: { ...post, body: '{"n":"x","w":"y"}' },
    gives: "1",
  },
  {
    name: "a union of two sides that a discriminator narrows",
    document: both({ required: true, content: json(ref("Pet")) }, ref("Pet"), {
      components: {
        schemas: {
          Pet: {
            oneOf: [ref("Cat"), ref("Dog")],
            discriminator: {
              propertyName: "kind",
              mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
            },
          },
          Cat: {
            type: "object",
            required: ["kind", "id"],
            properties: { kind: text, id: { ...text, readOnly: true } },
          },
          Dog: { type: "object", required: ["kind"], properties: { kind: text } },
        },
      },
    }),
    call: `client.postThing({ body: { kind: "cat" } }).then((pet) => pet.kind === "cat" ? pet.id : "")`,
    answer: { body: '{"kind":"cat","id":"7"}' },
    sends: { ...post, body: '{"kind":"cat"}' },
    gives: "7",
  },
  {
    name: "references to parts of components and of paths",
    document: documentOf(
      {
        "/a": {
          get: {
            operationId: "getThing",
            responses: {
              200: answering({
                type: "array",
                items: { $ref: "#/components/schemas/Z/properties/list/items" },
              }),
            },
          },
        },
        "/b": {
          get: {
            operationId: "getOther",
            responses: {
              200: answering({
                $ref: "#/paths/~1a/get/responses/200/content/application~1json/schema",
              }),
            },
          },
        },
      },
      components({ Z: { type: "object", properties: { list: { type: "array", items: THING } } } }),
    ),
    call: "client.getThing().then(() => client.getOther()).then((things) => things[0]?.a)",
    answer: { body: '[{"a":"x"}]' },
    sends: { line: "GET /b" },
    gives: "x",
  },
  {
    name: "examples and extensions that look like references",
    document: {
      ...getting({ "x-foo": { $ref: "./none.yaml" } }),
      components: { schemas: { A: { ...THING, example: { $ref: "#/gone" } } } },
    },
    call: "client.getThing()",
    sends: { line: "GET /a" },
  },
  ...["fillPath", "readText", "OperationDescription"].map(
    (operationId): Case => ({
      name: `an operation that is called ${operationId}`,
      document: documentOf({
        "/a/{id}": { get: { operationId, responses: { 200: answering(text, "text/plain") } } },
      }),
      call: `client.${operationId}({ path: { id: "x" } })`,
      answer: { type: "text/plain", body: "hi" },
      sends: { line: "GET /a/x" },
      gives: "hi",
      told: "is not declared",
    }),
  ),
  {
    name: "a schema that is called await",
    document: getting(
      { responses: { 200: answering(ref("await")) } },
      components({ await: THING }),
    ),
    call: "client.getThing().then((thing: Api.awaitBody) => thing.a)",
    answer: { body: '{"a":"x"}' },
    gives: "x",
  },
  {
    name: "shared parameters and answers of Swagger 2.0",
    document: {
      swagger: "2.0",
      info: { title: "t", version: "1" },
      produces: ["application/xml"],
      paths: {
        "/a": {
          post: {
            operationId: "postThing",
            parameters: [{ $ref: "#/parameters/B" }],
            responses: { 200: { $ref: "#/responses/R" } },
          },
        },
      },
      parameters: { B: { in: "body", name: "b", required: true, schema: THING } },
      responses: { R: { description: "", schema: { type: "string" } } },
    },
    call: `client.postThing({ body: { a: "x" } }).then((xml) => xml.length)`,
    answer: { type: "application/xml", body: "<a/>" },
    sends: { ...post, body: '{"a":"x"}' },
    gives: 4,
  },
  {
    name: "JSON of any type",
    document: posting({ "*/*": { schema: THING } }),
    call: `client.postThing({ body: { a: "x" } })`,
    sends: { ...post, headers: { "content-type": "application/json" } },
  },
  {
    name: "a text of any type",
    document: getting({ responses: { 200: answering(text, "*/*") } }),
    call: "client.getThing()",
    answer: { type: "text/plain", body: "hello" },
    gives: "hello",
  },
  {
    name: "a server that is only a path, before another",
    document: { ...getting({}), servers: [{ url: "/v1" }, { url: "https://staging.test" }] },
    call: `client.getThing().then(() => { try { return Api.createApiClient({} as never).baseUrl; } catch (error) { return (error as Error).message; } })`,
    sends: { line: "GET /a" },
    gives: "baseUrl is missing",
  },
  {
    name: "schemas that refer to each other by anchors and addresses",
    document: getting(
      { responses: { 200: answering({ $ref: "#list" }) } },
      components({
        List: {
          $anchor: "list",
          type: "array",
          items: { $ref: "https://schemas.test/node" },
        },
        Node: {
          $id: "https://schemas.test/node",
          type: "object",
          required: ["name"],
          properties: { name: text, leaf: { $ref: "leaf" }, next: { $ref: "#" } },
        },
        Leaf: { $id: "https://schemas.test/leaf", type: "object", properties: { tip: text } },
      }),
    ),
    call: "client.getThing().then(([first]) => [first?.name, first?.next?.leaf?.tip satisfies string | undefined])",
    answer: { body: '[{"name":"a","next":{"name":"b","leaf":{"tip":"c"}}}]' },
    gives: ["a", "c"],
  },
];
