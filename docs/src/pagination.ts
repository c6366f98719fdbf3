import { type Evidence, remarkEvidence } from "./evidence.ts";

/** The value of `x-pagination`: how the pages of an operation's list are asked for. */
export interface Pagination {
  /** Pages are numbered; there is no other style so far. */
  style: "page";
  /** Query parameter with the page's number. */
  page: string;
  /** Query parameter with the number of items a page. */
  size: string;
  /** Number of the first page; left out where the vendor does not say. */
  firstPage?: number;
  /** Items a page where a request does not say. */
  defaultSize: number;
  /** Most items a page; left out where the vendor states no limit. */
  maxSize?: number;
  /** JSON pointer to the items in the answer; left out or empty where the answer is the list. */
  items?: string;
  /** Where it is known better or worse than the operation. */
  "x-evidence"?: Evidence;
}

/**
 * Writes as one paragraph of Markdown how an operation's pages work, what the vendor does not say
 * included, and which method of the client walks them.
 */
export function describePagination(operationId: string, pagination: Pagination): string {
  const { page, size, firstPage, defaultSize, maxSize, items } = pagination;
  const { "x-evidence": evidence } = pagination;
  const first =
    firstPage === undefined
      ? "the vendor does not say which number the first one has"
      : `the first one is ${firstPage}`;
  const limit = maxSize === undefined ? "the vendor states no upper limit" : `at most ${maxSize}`;
  const sentences = [
    `**Pages.** \`${page}\` is the number of the page; ${first}.`,
    `\`${size}\` is the number of items a page: ${defaultSize} where you leave it out; ${limit}.`,
    items && `The items stand at \`${items}\` in the answer.`,
    evidence && remarkEvidence(evidence),
    `The typed client walks all pages with \`client.${operationId}.pages()\`.`,
  ];
  return sentences.filter(Boolean).join(" ");
}
