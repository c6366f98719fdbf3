import { answering, type Case, documentOf, getting, json, THING } from "./case.ts";

const ok = { responses: { 200: answering(THING) } };
const line = { line: "GET /a" };
const schemas = (own: object) => ({ components: { schemas: own } });
const referring = (name: string) => ({
  responses: { 200: answering({ $ref: `#/components/schemas/${name}` }) },
});
const body = '{"a":"x"}';

/** Operation and schema names that are no names in TypeScript, or names of something else. */
export const names: Case[] = [
  ...(
    [
      ["get-thing", "getThing"],
      ["things.get/one", "thingsGetOne"],
      ["2things", "_2things"],
      ["then", "getThen"],
      ["constructor", "getConstructor"],
      ["GET", "getGET"],
      ["request", "getRequest"],
      ["url", "getUrl"],
      [undefined, "getA"],
    ] as const
  ).map(
    ([operationId, name]): Case => ({
      name: `operationId ${operationId}`,
      document: documentOf({ "/a": { get: { operationId, ...ok } } }),
      call: `client.${name}()`,
      sends: line,
      gives: {},
      told: `the method is called ${name}`,
    }),
  ),
  {
    name: "operationId delete, a reserved word",
    document: documentOf({ "/a": { get: { operationId: "delete", ...ok } } }),
    call: "client.delete()",
    sends: line,
  },
  {
    name: "operationId twice",
    document: documentOf({
      "/a": { get: { operationId: "x", ...ok }, post: { operationId: "x", ...ok } },
    }),
    call: "client.getA().then(() => client.postA())",
    sends: { line: "POST /a" },
    told: "also the name of another operation",
  },
  ...(
    [
      ["foo-bar", "FooBar"],
      ["foo.bar", "FooBar"],
      ["1st", "_1st"],
      ["Schema", "SchemaBody"],
      ["Promise", "PromiseBody"],
      ["Record", "RecordBody"],
      ["string", "stringBody"],
      ["Page", "PageBody"],
      ["VendorError", "VendorErrorBody"],
      ["class", "classBody"],
      ["operations", "operationsBody"],
      ["GetThingRequest", "GetThingRequestBody"],
    ] as const
  ).map(
    ([schema, type]): Case => ({
      name: `schema ${schema}`,
      document: getting(referring(schema), schemas({ [schema]: THING })),
      call: `client.getThing().then((thing: Api.${type}) => thing.a?.toUpperCase())`,
      answer: { body },
      sends: line,
      gives: "X",
    }),
  ),
  ...(
    [
      ["Page«Thing»", "PageThing", "Page%C2%ABThing%C2%BB"],
      ["a/b c", "ABC", "a~1b%20c"],
      ["über", "Uber", "über"],
    ] as const
  ).map(
    ([schema, type, reference]): Case => ({
      name: `schema ${schema}, which OpenAPI does not allow`,
      document: getting(referring(reference), schemas({ [schema]: THING })),
      call: `client.getThing().then((thing: Api.${type}) => thing.a)`,
      answer: { body },
      sends: line,
      gives: "x",
      told: `it becomes ${type}`,
    }),
  ),
  {
    name: "schemas whose names become one",
    document: getting(
      referring("a-b"),
      schemas({ "a-b": THING, a_b: THING, "a.b": { type: "number" }, AB: THING }),
    ),
    call: `client.getThing().then(() => ({ a_b: {}, AB: {}, ABBody: {}, ABModel: 1 }) satisfies { a_b: Api.a_b; AB: Api.AB; ABBody: Api.ABBody; ABModel: Api.ABModel })`,
    sends: line,
  },
  {
    name: "schemas Error and ErrorBody",
    document: getting(referring("Error"), schemas({ Error: THING, ErrorBody: { type: "number" } })),
    call: "client.getThing().then((thing: Api.ErrorModel) => thing.a)",
    answer: { body },
    sends: line,
    gives: "x",
  },
  {
    name: "a request and answer of one recursive schema with fields of one side",
    document: documentOf(
      {
        "/a": {
          post: {
            operationId: "postThing",
            requestBody: { required: true, content: json({ $ref: "#/components/schemas/T" }) },
            ...referring("T"),
          },
        },
      },
      schemas({
        T: {
          type: "object",
          required: ["s"],
          properties: {
            c: { type: "array", items: { $ref: "#/components/schemas/T" } },
            s: { type: "string", readOnly: true },
            w: { type: "string", writeOnly: true },
          },
        },
        TInput: { type: "string" },
      }),
    ),
    call: `client.postThing({ body: { c: [{ w: "x" }], w: "y" } }).then((thing) => [thing.s, thing.c?.[0]?.s])`,
    answer: { body: '{"s":"1","c":[{"s":"2"}]}' },
    sends: { line: "POST /a", body: '{"c":[{"w":"x"}],"w":"y"}' },
    gives: ["1", "2"],
  },
  {
    name: "a description that closes a comment and looks like a tag",
    document: getting({
      summary: "Stop */ here",
      description: "@deprecated */ export const x = 1; /*",
      parameters: [
        {
          name: "q",
          in: "query",
          description: "*/ @see\n@deprecated",
          schema: { type: "string", description: "@internal */" },
        },
      ],
    }),
    call: "client.getThing()",
    sends: line,
  },
];
