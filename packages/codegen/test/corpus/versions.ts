import { expect } from "vitest";
import { answering, type Case, documentOf, getting, THING } from "./case.ts";

const line = { line: "GET /a" };

/** Other versions, servers, pages, deprecation. */
export const versions: Case[] = [
  {
    name: "Swagger 2.0 with a form and a file",
    document: {
      swagger: "2.0",
      info: { title: "t", version: "1" },
      host: "example.test",
      basePath: "/v1",
      paths: {
        "/a": {
          post: {
            operationId: "postThing",
            parameters: [
              { name: "f", in: "formData", type: "file", required: true },
              { name: "n", in: "formData", type: "string" },
              { name: "X-A", in: "header", type: "string", required: true },
              {
                name: "ids",
                in: "query",
                type: "array",
                items: { type: "string" },
                collectionFormat: "pipes",
              },
            ],
            responses: { 200: { description: "", schema: { $ref: "#/definitions/T" } } },
          },
        },
      },
      definitions: { T: { ...THING, "x-nullable": true } },
    },
    call: `client.postThing({ header: { "X-A": "h" }, query: { ids: ["1", "2"] }, body: { f: new Blob(["hi"]), n: "1" } }).then((thing) => thing === null)`,
    answer: { body: "null" },
    sends: {
      line: "POST /a?ids=1%7C2",
      headers: { "x-a": "h" },
      body: /name="f"[\s\S]*hi[\s\S]*name="n"\r\n\r\n1/,
    },
    gives: true,
  },
  {
    name: "server variables",
    document: {
      ...getting({}),
      servers: [
        {
          url: "{scheme}://{region}.example.test/v1",
          variables: {
            region: { default: "eu", enum: ["eu", "us"] },
            scheme: { default: "https" },
          },
        },
      ],
    },
    call: `Promise.resolve([Api.createApiClient().baseUrl, Api.createApiClient({ region: "us" }).baseUrl])`,
    gives: ["https://eu.example.test/v1", "https://us.example.test/v1"],
  },
  {
    name: "OpenAPI 3.2 with QUERY and a method of the vendor's own",
    document: {
      ...documentOf({
        "/a": {
          get: { operationId: "getThing", responses: { 200: answering(THING) } },
          query: {
            operationId: "findThings",
            requestBody: { required: true, content: { "application/json": { schema: THING } } },
            responses: { 200: answering({ type: "array", items: THING }) },
          },
          additionalOperations: { PURGE: { responses: { 204: { description: "" } } } },
        },
      }),
      openapi: "3.2.0",
    },
    call: `client.purgeA().then(() => client.findThings({ body: { a: "x" } })).then((things) => things[0]?.a)`,
    answer: { body: '[{"a":"y"}]' },
    sends: { line: "QUERY /a", body: '{"a":"x"}' },
    gives: "y",
    told: "the method is called purgeA",
  },
  {
    name: "no servers",
    document: { ...getting({}), servers: undefined },
    call: `client.getThing().then(() => { try { return Api.createApiClient({} as never); } catch (error) { return (error as Error).message; } })`,
    sends: line,
    gives: expect.stringMatching(/baseUrl/),
  },
  {
    name: "a server that is only a path",
    document: { ...getting({}), servers: [{ url: "/api/v3" }] },
    call: "client.getThing()",
    sends: line,
  },
  {
    name: "several servers",
    document: {
      ...getting({}),
      servers: [{ url: "https://a.test" }, { url: "https://b.test", "x-environment": "sandbox" }],
    },
    call: `Promise.resolve([Api.createApiClient().baseUrl, Api.createApiClient({ environment: "sandbox" }).baseUrl])`,
    gives: ["https://a.test", "https://b.test"],
  },
  {
    name: "servers that are described",
    document: {
      ...getting({}),
      servers: [
        { url: "https://a.test", description: "Sandbox" },
        { url: "https://b.test", description: "The live system." },
      ],
    },
    call: `Promise.resolve([Api.createApiClient().baseUrl, Api.createApiClient({ environment: "production" }).baseUrl, Object.keys(Api.servers)[0]])`,
    gives: ["https://a.test", "https://b.test", "sandbox"],
  },
  {
    name: "a server of one operation",
    document: documentOf({
      "/a": {
        servers: [{ url: "https://files.test/up" }],
        get: { operationId: "getThing", responses: { 200: answering(THING) } },
      },
    }),
    call: `client.getThing().then(async () => { const urls: string[] = []; const own = Api.createApiClient({ fetch: async (url) => { urls.push(url); return Response.json({}); } }); await own.getThing(); return urls; })`,
    sends: line,
    gives: ["https://files.test/up/a"],
  },
  {
    name: "pages through a nested list",
    document: getting({
      parameters: [
        { name: "page", in: "query", schema: { type: "integer" } },
        { name: "limit", in: "query", schema: { type: "integer" } },
      ],
      "x-pagination": {
        style: "page",
        page: "page",
        size: "limit",
        defaultSize: 10,
        items: "/data/items",
      },
      responses: {
        200: answering({
          type: "object",
          properties: {
            data: { type: "object", properties: { items: { type: "array", items: THING } } },
          },
        }),
      },
    }),
    call: `(async () => { for await (const { a } of client.getThing.pages()) return a; return ""; })()`,
    answer: { body: '{"data":{"items":[{"a":"x"}]}}' },
    gives: "x",
  },
  {
    name: "a recursive schema in place",
    document: getting(
      { responses: { 200: answering({ $ref: "#/components/schemas/Tree" }) } },
      {
        components: {
          schemas: {
            Tree: {
              type: "object",
              properties: { left: { $ref: "#/components/schemas/Tree" }, v: { type: "integer" } },
            },
          },
        },
      },
    ),
    call: "client.getThing().then((tree) => tree.left?.left?.v)",
    answer: { body: '{"left":{"left":{"v":3}}}' },
    sends: line,
    gives: 3,
  },
];
