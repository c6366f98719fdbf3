import { THING } from "../corpus/case.ts";
import type { Row } from "./row.ts";

const ok = { 200: { description: "", schema: THING } };
const list = (place: string, collectionFormat: string, name = "ids") => ({
  name,
  in: place,
  type: "array",
  items: { type: "string" },
  collectionFormat,
});
const swaggerOf = (operation: object, more: object = {}, path = "/a") => ({
  swagger: "2.0",
  info: { title: "t", version: "1" },
  host: "example.test",
  paths: { [path]: { post: { operationId: "getThing", responses: ok, ...operation } } },
  ...more,
});
const lists = (parameter: object, path = "/a") => swaggerOf({ parameters: [parameter] }, {}, path);
const gone = { $ref: "#/definitions/Gone" };
const first = "#/paths/~1a/post/parameters/0";

/** Documents of Swagger 2.0: places are those that the author wrote. */
export const swagger: Row[] = [
  ["lists with tabs", lists(list("query", "tsv")), `${first}/collectionFormat`, /tsv/],
  ["lists with tabs in a form", lists(list("formData", "tsv")), `${first}/collectionFormat`, /tsv/],
  [
    "lists with pipes in a header",
    lists(list("header", "pipes")),
    `${first}/collectionFormat`,
    /csv/,
  ],
  [
    "lists with spaces in a path",
    lists({ ...list("path", "ssv"), required: true }, "/a/{ids}"),
    "#/paths/~1a~1{ids}/post/parameters/0/collectionFormat",
    /csv/,
  ],
  [
    "lists with tabs of all operations of a path",
    {
      ...swaggerOf({}),
      paths: {
        "/a": {
          parameters: [list("query", "tsv")],
          post: { operationId: "getThing", responses: ok },
        },
      },
    },
    "#/paths/~1a/parameters/0/collectionFormat",
    /tsv/,
  ],
  [
    "lists of lists in a query",
    lists({ ...list("query", "multi"), items: { type: "array", items: { type: "string" } } }),
    first,
    /list of lists/,
  ],
  [
    "a broken reference in a body, after another parameter",
    swaggerOf({
      parameters: [
        { name: "q", in: "query", type: "string" },
        { name: "b", in: "body", schema: { type: "object", properties: { x: gone } } },
      ],
    }),
    "#/paths/~1a/post/parameters/1/schema/properties/x/$ref",
    /leads nowhere/,
  ],
  [
    "a broken reference in an answer",
    swaggerOf({ responses: { 200: { description: "", schema: gone } } }),
    "#/paths/~1a/post/responses/200/schema/$ref",
    /leads nowhere/,
  ],
  [
    "a broken reference in a definition",
    swaggerOf(
      { responses: { 200: { description: "", schema: { $ref: "#/definitions/A" } } } },
      { definitions: { A: { type: "object", properties: { x: gone } } } },
    ),
    "#/definitions/A/properties/x/$ref",
    /leads nowhere/,
  ],
  [
    "a broken reference in a shared body",
    swaggerOf(
      { parameters: [{ $ref: "#/parameters/B" }] },
      { parameters: { B: { name: "b", in: "body", schema: gone } } },
    ),
    "#/parameters/B/schema/$ref",
    /leads nowhere/,
  ],
  [
    "a type of security that is none",
    swaggerOf({ security: [{ s: [] }] }, { securityDefinitions: { s: { type: "none" } } }),
    "#/securityDefinitions/s",
    /"none"/,
  ],
];
