import { type Case, getting, taking } from "./case.ts";

const text = { type: "string" };
const list = { type: "array", items: text };
const object = { type: "object", properties: { a: text, b: list } };
const cookie = (schema: object, more: object = {}): object => ({
  ...taking({ in: "cookie", style: "cookie", schema, ...more }),
  openapi: "3.2.0",
});

/** Styles with values of several levels, and those of OpenAPI 3.2. */
export const styles: Case[] = [
  {
    name: "lists in an object of a query",
    document: taking({ in: "query", schema: object }),
    call: `client.getThing({ query: { p: { a: "x", b: ["1", "2"] } } })`,
    sends: { line: "GET /a?a=x&b=1&b=2" },
  },
  {
    name: "objects in a deep object",
    document: taking({
      in: "query",
      style: "deepObject",
      schema: { type: "object", properties: { o: object } },
    }),
    call: `client.getThing({ query: { p: { o: { a: "x" } } } })`,
    sends: { line: "GET /a?p%5Bo%5D%5Ba%5D=x" },
  },
  {
    name: "an object of a query of which nothing is known, with an object in it",
    document: taking({ in: "query", schema: { type: "object" } }),
    call: `client.getThing({ query: { p: { a: { b: 1 } } } }).then(String, (error) => error.message)`,
    gives: "a must be text, a boolean, a finite number or a valid Date",
  },
  {
    name: "a list in the style deepObject",
    document: taking({ in: "query", style: "deepObject", schema: list }),
    call: `client.getThing({ query: { p: ["1", "2"] } })`,
    sends: { line: "GET /a?p=1&p=2" },
    told: "says nothing of lists",
  },
  {
    name: "a parameter that may be null, which no query can say",
    document: getting({
      parameters: [
        { name: "p", in: "query", schema: { type: ["string", "null"] } },
        { name: "q", in: "query", schema: { anyOf: [{ type: "integer" }, { type: "null" }] } },
        {
          name: "r",
          in: "query",
          content: { "application/json": { schema: { type: ["string", "null"] } } },
        },
      ],
    }),
    call: `client.getThing({ query: { p: "x" as string satisfies NonNullable<NonNullable<Api.GetThingRequest["query"]>["p"]>, q: 1, r: null } })`,
    sends: { line: "GET /a?p=x&q=1&r=null" },
  },
  {
    name: "a cookie as it is (3.2)",
    document: cookie(text),
    call: `client.getThing({ cookie: { p: "a=b/c%20" } })`,
    sends: { line: "GET /a", headers: { cookie: "p=a=b/c%20" } },
  },
  {
    name: "cookies of a list (3.2)",
    document: cookie(list),
    call: `client.getThing({ cookie: { p: ["1", "2"] } })`,
    sends: { line: "GET /a", headers: { cookie: "p=1; p=2" } },
  },
  {
    name: "a list in one cookie (3.2)",
    document: cookie(list, { explode: false }),
    call: `client.getThing({ cookie: { p: ["1", "2"] } })`,
    sends: { line: "GET /a", headers: { cookie: "p=1,2" } },
  },
];
