import { answering, type Case, getting, THING } from "./case.ts";

const line = { line: "GET /a" };
const E = { type: "object", properties: { e: { type: "string" } } };
const body = '{"a":"x"}';
const as = (type: string, schema: object = { type: "string", format: "binary" }) =>
  getting({ responses: { 200: answering(schema, type) } });
const failing = "client.getThing().then(String, (error) => `${error.name} ${error.status}`)";
const bodyOfError = (status: string) =>
  `client.getThing().then(() => "", (error) => Api.isOperationError(error, "getThing") && ${status} && typeof error.body === "object" ? error.body.e : "other")`;

/** Answers of all kinds, read. */
export const answers: Case[] = [
  ...[
    "application/json; charset=utf-8",
    "application/problem+json",
    "application/hal+json",
    "text/json",
  ].map(
    (type): Case => ({
      name: `an answer of ${type}`,
      document: as(type, THING),
      call: "client.getThing().then((thing) => thing.a?.length)",
      answer: { type, body },
      sends: line,
      gives: 1,
    }),
  ),
  ...["text/plain", "text/html", "application/xml", "text/csv; charset=utf-8"].map(
    (type): Case => ({
      name: `an answer of ${type}`,
      document: as(type, { type: "string" }),
      call: "client.getThing().then((text) => text.toUpperCase())",
      answer: { type, body: "<a>1" },
      sends: { ...line, headers: { accept: type } },
      gives: "<A>1",
    }),
  ),
  ...["application/octet-stream", "image/png", "application/zip"].map(
    (type): Case => ({
      name: `an answer of ${type}`,
      document: as(type),
      call: "client.getThing().then(async (blob) => [blob.size, await blob.text()])",
      answer: { type, body: "hi" },
      sends: line,
      gives: [2, "hi"],
    }),
  ),
  ...["application/jsonl", "application/x-ndjson"].map(
    (type): Case => ({
      name: `an answer of ${type}`,
      document: as(type, THING),
      call: "client.getThing().then((things) => things.map(({ a }) => a))",
      answer: { type, body: '{"a":"x"}\n{"a":"y"}\n' },
      sends: line,
      gives: ["x", "y"],
    }),
  ),
  {
    name: "events, as a stream",
    document: as("text/event-stream", { type: "string" }),
    call: "client.getThing().then((stream) => new Response(stream).text())",
    answer: { type: "text/event-stream", body: "data: x\n\n" },
    sends: line,
    gives: "data: x\n\n",
  },
  {
    name: "an answer of one of several types",
    document: getting({
      responses: {
        200: {
          description: "",
          content: {
            "application/json": { schema: THING },
            "text/csv": { schema: { type: "string" } },
          },
        },
      },
    }),
    call: `client.getThing().then((data) => data.a, () => 0).then(() => client.getThing({ accept: "text/csv" })).then((text) => text.toUpperCase())`,
    answer: { type: "text/csv", body: "a,b" },
    sends: { ...line, headers: { accept: "text/csv" } },
    gives: "A,B",
  },
  {
    name: "success by a range",
    document: getting({ responses: { "2XX": answering(THING) } }),
    call: "client.getThing().then((thing) => thing.a?.length)",
    answer: { status: 206 + 20, body },
    sends: line,
    gives: 1,
  },
  {
    name: "success by a range in small letters",
    document: getting({ responses: { "2xx": answering(THING) } }),
    call: "client.getThing().then((thing) => thing.a?.length)",
    answer: { status: 203, body },
    sends: line,
    gives: 1,
  },
  {
    name: "success by default alone",
    document: getting({ responses: { default: answering(THING) } }),
    call: "client.getThing().then((thing) => thing.a?.length)",
    answer: { body },
    sends: line,
    gives: 1,
  },
  {
    name: "several successes",
    document: getting({
      responses: {
        200: answering(THING),
        201: answering({ type: "number" }),
        204: { description: "" },
      },
    }),
    call: `client.getThing().then((data) => data === undefined ? "none" : typeof data === "number" ? data : data.a)`,
    answer: { status: 204, body: "" },
    sends: line,
    gives: "none",
  },
  {
    name: "an error by default",
    document: getting({ responses: { 200: answering(THING), default: answering(E) } }),
    call: bodyOfError("error.status === 418"),
    answer: { status: 418, body: '{"e":"tea"}' },
    sends: line,
    gives: "tea",
  },
  {
    name: "an error by a range",
    document: getting({
      responses: { 200: answering(THING), 404: answering({ type: "number" }), "4XX": answering(E) },
    }),
    call: bodyOfError("error.status === 409"),
    answer: { status: 409, body: '{"e":"taken"}' },
    sends: line,
    gives: "taken",
  },
  {
    name: "a range and default, with bodies of their own",
    document: getting({
      responses: {
        200: answering(THING),
        "4XX": answering(E),
        default: answering({ type: "object", properties: { d: { type: "integer" } } }),
      },
    }),
    call: `client.getThing().then(() => "", (error) => {
      if (!Api.isOperationError(error, "getThing") || typeof error.body !== "object") return "other";
      return error.status === 500 ? error.body.d?.toFixed(1) : error.status === 404 ? error.body.e : "";
    })`,
    answer: { status: 500, body: '{"d":1}' },
    sends: line,
    gives: "1.0",
  },
  {
    name: "a problem",
    document: getting({
      responses: { 200: answering(THING), 400: answering(E, "application/problem+json") },
    }),
    call: bodyOfError("error.status === 400"),
    answer: { status: 400, type: "application/problem+json", body: '{"e":"bad"}' },
    sends: line,
    gives: "bad",
  },
  {
    name: "no success that the document names",
    document: getting({ responses: { 404: { description: "" } } }),
    call: failing,
    answer: { status: 404, body: "" },
    sends: line,
    gives: "NotFoundError 404",
  },
  {
    name: "a nullable object (3.0)",
    document: {
      ...getting({
        responses: {
          200: answering({ type: "object", nullable: true, properties: { a: { type: "string" } } }),
        },
      }),
      openapi: "3.0.3",
    },
    call: `client.getThing().then((thing) => thing === null ? "null" : thing.a)`,
    answer: { body: "null" },
    sends: line,
    gives: "null",
  },
  {
    name: "a nullable reference (3.0) in required parts",
    document: {
      ...getting(
        {
          responses: {
            200: answering({ allOf: [{ $ref: "#/components/schemas/N" }], required: ["a"] }),
          },
        },
        { components: { schemas: { N: { ...THING, nullable: true } } } },
      ),
      openapi: "3.0.3",
    },
    call: "client.getThing().then((thing) => thing?.a.length)",
    answer: { body },
    sends: line,
    gives: 1,
  },
  {
    name: "a union that a discriminator narrows",
    document: getting(
      {
        responses: {
          200: answering({
            oneOf: [{ $ref: "#/components/schemas/cat" }, { $ref: "#/components/schemas/Dog" }],
            discriminator: {
              propertyName: "kind",
              mapping: { cat: "#/components/schemas/cat", dog: "#/components/schemas/Dog" },
            },
          }),
        },
      },
      {
        components: {
          schemas: {
            cat: {
              type: "object",
              required: ["kind", "m"],
              properties: { kind: { type: "string" }, m: { type: "string" } },
            },
            Dog: {
              type: "object",
              required: ["kind", "w"],
              properties: { kind: { type: "string" }, w: { type: "string" } },
            },
          },
        },
      },
    ),
    call: `client.getThing().then((pet) => pet.kind === "cat" ? pet.m : pet.w)`,
    answer: { body: '{"kind":"dog","w":"wuff"}' },
    sends: line,
    gives: "wuff",
  },
  ...[204, 205].map(
    (status): Case => ({
      name: `a body with ${status}, which HTTP does not have`,
      document: getting({ responses: { [status]: answering(THING) } }),
      call: "client.getThing().then((nothing) => nothing satisfies void)",
      answer: { status },
      sends: line,
      gives: null,
      told: "has no body in HTTP",
    }),
  ),
  {
    name: "a body with 204, behind a reference and beside another",
    document: getting(
      { responses: { 200: answering(THING), 204: { $ref: "#/components/responses/Gone" } } },
      { components: { responses: { Gone: answering(E) } } },
    ),
    call: "client.getThing().then((thing) => thing?.a)",
    answer: { status: 204 },
    sends: line,
    gives: null,
    told: "has no body in HTTP",
  },
];
