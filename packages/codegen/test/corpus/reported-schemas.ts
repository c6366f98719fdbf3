import { answering, type Case, getting } from "./case.ts";

const text = { type: "string" };
const file = { type: "string", format: "binary" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answered = (schema: object, schemas: object = {}, openapi = "3.1.0") => ({
  ...getting({ responses: { 200: answering(schema) } }, { components: { schemas } }),
  openapi,
});

/** Schemas in the manner of public reports of other generators' bugs. */
export const reportedSchemas: Case[] = [
  {
    name: "alternatives in place with a discriminator, which name themselves",
    document: answered(ref("Entity"), {
      Entity: {
        oneOf: ["File", "Folder"].map((tag) => ({
          allOf: [
            ref("Named"),
            { type: "object", required: ["tag"], properties: { tag: { enum: [tag] } } },
          ],
        })),
        discriminator: { propertyName: "tag" },
      },
      Named: { type: "object", properties: { n: text } },
    }),
    call: `client.getThing().then((entity) => [entity.n, entity.tag satisfies "File" | "Folder"])`,
    answer: { body: '{"tag":"Folder","n":"x"}' },
    gives: ["x", "Folder"],
  },
  {
    name: "a union that may be null, behind one part (3.0)",
    document: answered(
      { type: "object", properties: { pet: { nullable: true, allOf: [ref("Pet")] } } },
      {
        Pet: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "k" } },
        Cat: { type: "object", required: ["k"], properties: { k: text, m: text } },
        Dog: { type: "object", required: ["k"], properties: { k: text, w: text } },
      },
      "3.0.3",
    ),
    call: `client.getThing().then(({ pet }) => pet?.k === "Cat" ? pet.m : pet?.w)`,
    answer: { body: '{"pet":{"k":"Dog","w":"x"}}' },
    gives: "x",
  },
  {
    name: "values with quotes, of several types, and objects",
    document: answered({
      type: "object",
      required: ["a", "b"],
      properties: {
        a: { type: "string", enum: ["", 'a"b', "a\nb", "Etc/GMT+1"] },
        b: {
          type: ["string", "integer", "object"],
          properties: { x: {} },
          enum: [1, "1", { x: 1 }],
        },
      },
    }),
    call: `client.getThing().then(({ a, b }) => [a satisfies "" | 'a"b' | "a\\nb" | "Etc/GMT+1", typeof b === "object" ? b.x : b])`,
    answer: { body: '{"a":"","b":{"x":1}}' },
    gives: ["", 1],
  },
  {
    name: "members that are called as keywords are",
    document: {
      ...answered({
        type: "object",
        properties: Object.fromEntries(
          [
            ...[
              "$ref",
              "type",
              "properties",
              "enum",
              "required",
              "allOf",
              "const",
              "content",
              "schema",
            ],
            ...[
              "in",
              "name",
              "nullable",
              "default",
              "example",
              "examples",
              "discriminator",
              "items",
            ],
            ...["constructor", "a-b", "", "1", 'a"b', "é"],
          ].map((name) => [name, text]),
        ),
      }),
      openapi: "3.0.3",
    },
    call: `client.getThing().then((thing) => [thing.$ref, thing.required, thing.example, thing["a-b"], thing[""], thing['a"b'], thing.discriminator].join())`,
    answer: {
      body: '{"$ref":"r","required":"q","example":"e","a-b":"x","":"y","a\\"b":"z","discriminator":"d"}',
    },
    gives: "r,q,e,x,y,z,d",
  },
  {
    name: "maps of themselves, and any JSON",
    document: answered(ref("Map"), {
      Map: { type: "object", additionalProperties: ref("Map") },
      Json: {
        anyOf: [
          text,
          { type: "null" },
          { type: "array", items: ref("Json") },
          { type: "object", additionalProperties: ref("Json") },
        ],
      },
    }),
    call: `client.getThing().then((map) => ([{ a: [null, "x"] }] satisfies Api.Json, Object.keys(map.a ?? {})))`,
    answer: { body: '{"a":{"b":{}}}' },
    gives: ["b"],
  },
  {
    name: "a schema of parts that holds itself in parts",
    document: answered(ref("Node"), {
      Node: {
        allOf: [
          ref("Base"),
          {
            type: "object",
            properties: {
              next: { allOf: [ref("Node")], description: "x" },
              all: { type: "array", items: { allOf: [ref("Node")] } },
            },
          },
        ],
      },
      Base: { type: "object", properties: { id: text } },
    }),
    call: "client.getThing().then((node) => [node.next?.next?.id, node.all?.[0]?.id])",
    answer: { body: '{"next":{"next":{"id":"1"}},"all":[{"id":"2"}]}' },
    gives: ["1", "2"],
  },
  {
    name: "a text in JSON that an old document calls a file",
    document: {
      ...getting({ responses: { 200: answering({ type: "object", properties: { f: file } }) } }),
      openapi: "3.0.3",
    },
    call: "client.getThing().then(({ f }) => f?.toUpperCase())",
    answer: { body: '{"f":"abc"}' },
    gives: "ABC",
  },
  {
    name: "an enum by reference with a default (3.0)",
    document: answered(
      {
        type: "object",
        required: ["k"],
        properties: { k: { allOf: [ref("Kind")], default: "a", description: "d" } },
      },
      { Kind: { type: "string", enum: ["a", "b"] } },
      "3.0.3",
    ),
    call: `client.getThing().then(({ k }) => k satisfies "a" | "b")`,
    answer: { body: '{"k":"b"}' },
    gives: "b",
  },
  ...[
    ["in place", { type: "object", required: ["id", "age"], properties: { id: text } }],
    ["behind a reference", ref("Stored")],
    ["behind two", { allOf: [ref("Stored")] }],
  ].map(
    ([where, part]): Case => ({
      name: `a part that requires what another one describes, ${where}`,
      document: answered(
        { allOf: [ref("Named"), part] },
        {
          Named: { allOf: [ref("Fields"), { required: ["name"] }] },
          Fields: { type: "object", properties: { name: text, age: { type: "integer" } } },
          Stored: { type: "object", required: ["id", "age"], properties: { id: text } },
        },
      ),
      call: "client.getThing().then(({ id, age, name }) => [id.length, age.toFixed(), name.length])",
      answer: { body: '{"id":"1","age":2,"name":"x"}' },
      gives: [1, "2", 1],
    }),
  ),
];
