import { answering, type Case, documentOf, getting, json, posting, THING } from "./case.ts";

const text = { type: "string" };
const file = { type: "string", format: "binary" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const PARTS = "multipart/form-data";

/** Requests in the manner of public reports of other generators' bugs. */
export const reportedRequests: Case[] = [
  {
    name: "an integer of a query with values, null among them (3.0)",
    document: {
      ...getting({
        parameters: [
          {
            name: "q",
            in: "query",
            schema: { type: "integer", nullable: true, enum: [1, 2, null] },
          },
        ],
      }),
      openapi: "3.0.3",
    },
    call: "client.getThing({ query: { q: 2 satisfies 1 | 2 } })",
    sends: { line: "GET /a?q=2" },
  },
  {
    name: "files in a list whose name has brackets",
    document: posting(
      {
        [PARTS]: {
          schema: {
            type: "object",
            properties: { "files[]": { type: "array", items: ref("Upload") }, o: THING },
          },
        },
      },
      { components: { schemas: { Upload: file } } },
    ),
    call: `client.postThing({ body: { "files[]": [new Blob(["x"]), new Blob(["y"])], o: { a: "z" } } })`,
    sends: {
      line: "POST /a",
      body: /name="files\[\]"[\s\S]*\r\n\r\nx\r\n[\s\S]*name="files\[\]"[\s\S]*\r\n\r\ny\r\n[\s\S]*name="o"[\s\S]*\{"a":"z"\}/,
    },
  },
  {
    name: "a file that is sent in a form and answered in JSON",
    document: documentOf(
      {
        "/a": {
          post: {
            operationId: "postThing",
            requestBody: { required: true, content: { [PARTS]: { schema: ref("Pet") } } },
            responses: { 200: answering(ref("Pet")) },
          },
        },
      },
      {
        components: {
          schemas: {
            Pet: { type: "object", properties: { photo: ref("Photo"), n: text } },
            Photo: file,
          },
        },
      },
    ),
    call: `client.postThing({ body: { photo: new Blob(["hi"]), n: "x" } satisfies Api.PetForm }).then((pet) => pet.photo?.toUpperCase())`,
    answer: { body: '{"photo":"https://x.test"}' },
    sends: { line: "POST /a", body: /name="photo"[\s\S]*hi[\s\S]*name="n"/ },
    gives: "HTTPS://X.TEST",
  },
  {
    name: "alternatives of a form with parts",
    document: posting({
      [PARTS]: {
        schema: {
          oneOf: [
            { type: "object", required: ["u"], properties: { u: text } },
            { type: "object", required: ["f"], properties: { f: file } },
          ],
        },
      },
    }),
    call: `client.postThing({ body: { f: new Blob(["hi"]) } })`,
    sends: { line: "POST /a", body: /name="f"[\s\S]*hi/ },
  },
  {
    name: "a form that the caller wrote as a text",
    document: posting({ "application/x-www-form-urlencoded": { schema: text } }),
    call: `client.postThing({ body: "a=1&b=2" })`,
    sends: { line: "POST /a", body: "a=1&b=2" },
  },
  {
    name: "media types with parameters and quotes",
    document: getting({
      responses: {
        200: {
          description: "",
          content: {
            'application/json; profile="x"': { schema: THING },
            "application/json;odata=minimal": {
              schema: { type: "object", properties: { b: text } },
            },
          },
        },
      },
    }),
    call: `client.getThing().then((thing) => "a" in thing ? thing.a : "none")`,
    answer: { type: 'application/json; profile="x"', body: '{"a":"x"}' },
    gives: "x",
  },
  {
    name: "lines that OpenAPI 3.2 describes by their items",
    document: {
      ...getting({
        responses: {
          200: { description: "", content: { "application/jsonl": { itemSchema: THING } } },
        },
      }),
      openapi: "3.2.0",
    },
    call: "client.getThing().then((things) => things.map(({ a }) => a?.length))",
    answer: { type: "application/jsonl", body: '{"a":"x"}\n{"a":"yz"}\n' },
    gives: [1, 2],
  },
  {
    name: "a path with two parameters in one segment, a suffix and a verb",
    document: documentOf({
      "/a/{x}-{y}.json:run": {
        get: { operationId: "getThing", responses: { 200: answering(THING) } },
      },
    }),
    call: `client.getThing({ path: { x: "1/2", y: "3" } })`,
    sends: { line: "GET /a/1%2F2-3.json:run" },
    told: "is not declared",
  },
  {
    name: "one name in the path, the query, a header and a cookie",
    document: documentOf({
      "/a/{id}": {
        get: {
          operationId: "getThing",
          parameters: ["path", "query", "header", "cookie"].map((place) => ({
            name: "id",
            in: place,
            required: true,
            schema: text,
          })),
          responses: { 200: answering(THING) },
        },
      },
    }),
    call: `client.getThing({ path: { id: "1" }, query: { id: "2" }, header: { id: "3" }, cookie: { id: "4" } })`,
    sends: { line: "GET /a/1?id=2", headers: { id: "3", cookie: "id=4" } },
  },
  {
    name: "one of several JSON types, and XML, for a body",
    document: posting({
      "application/xml": { schema: THING },
      ...json(THING),
      "text/json": { schema: THING },
      "application/*+json": { schema: THING },
    }),
    call: `client.postThing({ body: { a: "x" }, contentType: "text/json" }).then(() => client.postThing({ body: "<a/>", contentType: "application/xml" }))`,
    sends: { line: "POST /a", headers: { "content-type": "application/xml" }, body: "<a/>" },
  },
  {
    name: "no operation but a webhook",
    document: {
      openapi: "3.1.0",
      info: { title: "t", version: "1" },
      webhooks: {
        newThing: {
          post: { requestBody: { content: json(THING) }, responses: { 200: { description: "" } } },
        },
      },
    },
    call: `Promise.resolve(Api.isNewThingPayload({ a: "x" }))`,
    gives: true,
  },
  {
    name: "parameters, bodies and answers that are other names for components",
    document: documentOf(
      {
        "/a/{id}": {
          parameters: [{ $ref: "#/components/parameters/Id" }],
          post: {
            operationId: "postThing",
            requestBody: { $ref: "#/components/requestBodies/New" },
            responses: {
              200: { $ref: "#/components/responses/One" },
              400: { $ref: "#/components/responses/Bad" },
            },
          },
        },
      },
      {
        components: {
          parameters: {
            Id: { $ref: "#/components/parameters/ThingId" },
            ThingId: { name: "id", in: "path", required: true, schema: { type: "integer" } },
          },
          requestBodies: {
            New: { $ref: "#/components/requestBodies/Newer" },
            Newer: { $ref: "#/components/requestBodies/Newest" },
            Newest: { required: true, content: json(THING) },
          },
          responses: {
            One: { $ref: "#/components/responses/Thing" },
            Thing: answering(THING),
            Bad: { $ref: "#/components/responses/Problem" },
            Problem: answering({ type: "object", properties: { e: text } }),
          },
        },
      },
    ),
    call: `client.POST("/a/{id}", { params: { path: { id: 7 satisfies Api.PostThingRequest["path"]["id"] } }, body: { a: "x" } }).then(({ data, error }) => [data?.a, error?.status === 400 && typeof error.body === "object" ? error.body.e : 0])`,
    answer: { body: '{"a":"y"}' },
    sends: { line: "POST /a/7", body: '{"a":"x"}' },
    gives: ["y", 0],
  },
];
