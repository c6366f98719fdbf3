import type { Pagination } from "@carespec/document";
import { remarkEvidence } from "./evidence.ts";

/**
 * Describes in one paragraph of Markdown how an operation's pages work, what the vendor leaves
 * unsaid, and which method of the client walks them.
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
    `\`${size}\` is the number of items per page: ${defaultSize} where you leave it out; ${limit}.`,
    items && `The items are at \`${items}\` in the answer.`,
    evidence && remarkEvidence(evidence),
    `The typed client walks all pages with \`client.${operationId}.pages()\`.`,
  ];
  return sentences.filter(Boolean).join(" ");
}
