import type { OpenApiDocument } from "@carespec/document";

const thing = { $ref: "#/components/schemas/Thing" };
const list = { type: "array", items: thing };
const envelope = {
  type: "object",
  required: ["all/new", "next"],
  properties: { "all/new": list, next: { type: ["string", "null"] } },
};

const operation = (operationId: string, pagination: object, schema: object) => ({
  operationId,
  "x-pagination": pagination,
  parameters: ["page", "offset", "size"]
    .map((name) => ({ name, in: "query", schema: { type: "integer" } }) as object)
    .concat({ name: "after", in: "query", schema: { type: "string" } }),
  responses: { 200: { description: "Things", content: { "application/json": { schema } } } },
});

/** One list for each style of pages, and one for each that says the least. */
export const pagedDocument = {
  openapi: "3.1.0",
  info: { title: "Paged", version: "1.0.0" },
  paths: {
    "/pages": {
      get: operation(
        "listByPage",
        {
          style: "page",
          page: "page",
          size: "size",
          firstPage: 0,
          defaultSize: 20,
          maxSize: 100,
          items: "",
          id: "/id",
          end: "short",
          "x-evidence": { status: "inferred", source: "https://a.test", checked: "2026-11-22" },
        },
        list,
      ),
    },
    "/offsets": {
      get: operation(
        "listByOffset",
        { style: "offset", offset: "offset", size: "size", defaultSize: 20 },
        list,
      ),
    },
    "/cursors": {
      get: operation(
        "listByCursor",
        {
          style: "cursor",
          cursor: "after",
          next: "/next",
          size: "size",
          defaultSize: 20,
          items: "/all~1new",
          id: "/id",
        },
        envelope,
      ),
    },
    "/links": {
      get: operation(
        "listByLink",
        { style: "link", next: "/next", size: "size", items: "/all~1new" },
        envelope,
      ),
    },
    "/headers": { get: operation("listByHeader", { style: "link" }, list) },
  },
  components: {
    schemas: {
      Thing: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
    },
  },
} as unknown as OpenApiDocument;
