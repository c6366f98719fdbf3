import { evidenceExtension } from "./evidence.ts";

const whole = { type: "integer", minimum: 1 };

/** The schema of a member that names a query parameter. */
export const parameter = (meaning: string): object => ({
  description: `Query parameter with ${meaning}.`,
  type: "string",
  minLength: 1,
  errorMessage: `name the query parameter with ${meaning}`,
});

/** The schema of a JSON pointer into a value, never to the value itself. */
export const pointer = {
  type: "string",
  pattern: "^(/([^~/]|~[01])*)+$",
} as const;

/** Members of all styles. */
export const listMembers = {
  maxSize: {
    description: "Highest number of items per page. Left out where the vendor states no limit.",
    ...whole,
    errorMessage: "write a whole number from 1, or leave it out where the vendor states no limit",
  },
  items: {
    description: "JSON pointer to the list in the answer. Left out where the answer is the list.",
    type: "string",
    pattern: "^(/([^~/]|~[01])*)*$",
    errorMessage:
      "write a JSON pointer such as /items, or leave it out where the answer is the list",
  },
  id: {
    description:
      "JSON pointer to an item's id within an item. Clients then give an item that comes twice only once. Left out where the document names none.",
    ...pointer,
    errorMessage: "write a JSON pointer such as /Id, or leave it out where the document names none",
  },
  "x-evidence": {
    description: "Where it is known better or worse than the operation.",
    ...evidenceExtension.schema,
  },
} satisfies Record<string, object>;

/** Members about the size of pages. */
export const sizeMembers = {
  size: parameter("the number of items per page"),
  defaultSize: {
    description: "Items per page where a request does not say.",
    ...whole,
    errorMessage: "write how many items a page has where a request does not say",
  },
} satisfies Record<string, object>;

/** Members of the styles whose pages are counted. */
export const countedMembers = {
  ...sizeMembers,
  end: {
    description:
      "`short`: the vendor documents that a page which is not full is the last one. Otherwise left out.",
    const: "short",
    errorMessage:
      "write short, or leave it out where the vendor does not document that a page which is not full is the last one",
  },
} satisfies Record<string, object>;
