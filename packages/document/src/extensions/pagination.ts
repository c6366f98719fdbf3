import type { Pagination } from "../pagination.ts";
import { evidenceExtension } from "./evidence.ts";
import type { Extension } from "./extension.ts";

const name = { type: "string", minLength: 1 };
const pointer = "^(/([^~/]|~[01])*)*$";

/** Numbered pages. */
const page: Record<keyof Pagination, object> = {
  style: {
    description: "`page`: pages are numbered.",
    const: "page",
    errorMessage: "write page, the only style so far: pages are numbered",
  },
  page: {
    description: "Query parameter with the number of the page.",
    ...name,
    errorMessage: "name the query parameter with the number of the page",
  },
  size: {
    description: "Query parameter with the number of items a page.",
    ...name,
    errorMessage: "name the query parameter with the number of items a page",
  },
  firstPage: {
    description: "Number of the first page. Left out where the vendor does not say.",
    type: "integer",
    minimum: 0,
    errorMessage: "write a whole number, or leave it out where the vendor does not say",
  },
  defaultSize: {
    description: "Items a page where a request does not say.",
    type: "integer",
    minimum: 1,
    errorMessage: "write how many items a page has where a request does not say",
  },
  maxSize: {
    description: "Most items a page. Left out where the vendor states no limit.",
    type: "integer",
    minimum: 1,
    errorMessage: "write a whole number from 1, or leave it out where the vendor states no limit",
  },
  items: {
    description: "JSON pointer to the list in the answer. Left out where the answer is the list.",
    type: "string",
    pattern: pointer,
    errorMessage:
      "write a JSON pointer such as /items, or leave it out where the answer is the list",
  },
  "x-evidence": {
    description: "Where it is known better or worse than the operation.",
    ...evidenceExtension.schema,
  },
};

/** `x-pagination`; its type is {@link Pagination}. One schema for each `style`. */
export const paginationExtension: Extension = {
  name: "x-pagination",
  meaning:
    "How the pages of the operation's list are asked for. Its clients walk the pages by it alone.",
  scope: ["operation"],
  readers: ["lint", "generator", "mock", "docs"],
  schema: {
    oneOf: [
      {
        type: "object",
        properties: page,
        required: ["style", "page", "size", "defaultSize"],
        additionalProperties: false,
        errorMessage: "must be an object with style, page, size, defaultSize",
      },
    ],
  },
};
