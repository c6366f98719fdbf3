import type { Pagination } from "../pagination.ts";
import {
  countedMembers,
  listMembers,
  parameter,
  pointer,
  sizeMembers,
} from "./pagination-members.ts";

/** One style of `x-pagination`. */
interface PaginationStyle<Members> {
  meaning: string;
  /** The schemas of its members other than `style`. */
  members: Record<Exclude<keyof Members, "style">, object>;
  /** Names of the members that it requires besides `style`. */
  required: Exclude<keyof Members, "style">[];
}

/** Every style, in the order of all listings. */
export const paginationStyles: {
  [Style in Pagination["style"]]: PaginationStyle<Extract<Pagination, { style: Style }>>;
} = {
  page: {
    meaning: "pages have numbers",
    members: {
      page: parameter("the number of the page"),
      firstPage: {
        description: "Number of the first page. Left out where the vendor does not say.",
        type: "integer",
        minimum: 0,
        errorMessage: "write a whole number, or leave it out where the vendor does not say",
      },
      ...countedMembers,
      ...listMembers,
    },
    required: ["page", "size", "defaultSize"],
  },
  offset: {
    meaning: "pages begin at the number of an item, counted from 0",
    members: {
      offset: parameter("the number of items before the page"),
      ...countedMembers,
      ...listMembers,
    },
    required: ["offset", "size", "defaultSize"],
  },
  cursor: {
    meaning: "each answer holds the cursor of the next page, the last one none",
    members: {
      cursor: parameter("the cursor"),
      next: {
        description: "JSON pointer to the next page's cursor in the answer.",
        ...pointer,
        errorMessage: "write a JSON pointer to the next page's cursor in the answer, such as /next",
      },
      ...sizeMembers,
      ...listMembers,
    },
    required: ["cursor", "next"],
  },
  link: {
    meaning: "each answer links to the next page, the last one to none",
    members: {
      next: {
        description:
          'JSON pointer to the next page\'s URL in the answer. Left out where it is a `Link` header with rel="next".',
        ...pointer,
        errorMessage:
          "write a JSON pointer to the next page's URL in the answer, or leave it out where it is a Link header",
      },
      ...sizeMembers,
      ...listMembers,
    },
    required: [],
  },
};
