import type { Extension } from "./extension.ts";
import { paginationStyles } from "./pagination-styles.ts";

/** `x-pagination`; its type is `Pagination`. One schema for each `style`. */
export const paginationExtension: Extension = {
  name: "x-pagination",
  meaning:
    "How the pages of the operation's list are asked for. Its clients walk the pages by it alone.",
  scope: ["operation"],
  readers: ["lint", "generator", "mock", "docs"],
  schema: {
    oneOf: Object.entries(paginationStyles).map(([style, { meaning, members, required }]) => ({
      type: "object",
      properties: {
        style: {
          description: `\`${style}\`: ${meaning}.`,
          const: style,
          errorMessage: "write page, offset, cursor or link",
        },
        ...members,
      },
      required: ["style", ...required],
      additionalProperties: false,
      errorMessage: `must be an object with ${["style", ...required].join(", ")}`,
    })),
    errorMessage: "must be an object with the style page, offset, cursor or link",
  },
};
