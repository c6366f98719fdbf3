import { answering, documentOf, getting, THING } from "../corpus/case.ts";
import type { Row } from "./row.ts";

const operation = { operationId: "getThing", responses: { 200: answering(THING) } };
const at = (path: string) => documentOf({ [path]: { get: operation } });

/** Paths, methods, statuses and servers. */
export const paths: Row[] = [
  ["a path with a query", at("/a?x=1"), "#/paths/~1a?x=1", /`in: query`/],
  ["a path without a slash", at("a"), "#/paths/a", /slash/],
  ["a path that leads up", at("/a/../b"), "#/paths/~1a~1..~1b", /segments/],
  ["a path that leads up, encoded", at("/a/%2E%2e"), "#/paths/~1a~1%2E%2e", /segments/],
  ["a path with a step to itself", at("/./a"), "#/paths/~1.~1a", /segments/],
  ["a brace that is not closed", at("/a/{id"), "#/paths/~1a~1{id", /braces/],
  ["a brace that is not opened", at("/a/id}"), "#/paths/~1a~1id}", /braces/],
  ["braces in braces", at("/a/{{id}}"), "#/paths/~1a~1{{id}}", /braces/],
  ["braces without a name", at("/a/{}"), "#/paths/~1a~1{}", /braces/],
  ["a path with a backslash", at("/a\\b"), "#/paths/~1a\\b", /backslashes/],
  [
    "a status that is none",
    getting({ responses: { ok: answering(THING) } }),
    "#/paths/~1a/get/responses/ok",
    /2XX/,
  ],
  [
    "a body with GET",
    getting({ requestBody: { content: { "application/json": { schema: THING } } } }),
    "#/paths/~1a/get/requestBody",
    /query parameters/,
  ],
  ["TRACE", documentOf({ "/a": { trace: operation } }), "#/paths/~1a/trace", /TRACE/],
  [
    "CONNECT, which OpenAPI 3.2 allows",
    {
      ...documentOf({ "/a": { additionalOperations: { CONNECT: operation } } }),
      openapi: "3.2.0",
    },
    "#/paths/~1a/additionalOperations/CONNECT",
    /CONNECT/,
  ],
  [
    "a variable that is not described",
    getting({ servers: [{ url: "https://{v}.test" }] }),
    "#/paths/~1a/get/servers/0/url",
    /\{v\}/,
  ],
  [
    "a server with a query",
    getting({ servers: [{ url: "https://x.test/?a=1" }] }),
    "#/paths/~1a/get/servers/0/url",
    /query/,
  ],
  [
    "a server with credentials",
    getting({ servers: [{ url: "https://user:key@x.test" }] }),
    "#/paths/~1a/get/servers/0/url",
    /credentials/,
  ],
  [
    "a server with spaces",
    getting({ servers: [{ url: " https://x.test" }] }),
    "#/paths/~1a/get/servers/0/url",
    /spaces/,
  ],
  [
    "an operation with a server, where the document has only a path",
    {
      ...documentOf({
        "/a": { get: operation, servers: [{ url: "https://x.test" }] },
        "/b": { get: { operationId: "getOther", responses: {} } },
      }),
      servers: [{ url: "/v1" }],
    },
    "#/paths/~1a/servers",
    /full URL/,
  ],
];
