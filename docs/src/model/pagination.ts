import type { Pagination } from "@carespec/document";

/**
 * Describes in one paragraph of Markdown how an operation's pages work, what the vendor leaves
 * unsaid, and which method of the client walks them.
 */
export function describePagination(operationId: string, pagination: Pagination): string {
  const client = `The typed client walks all pages with \`client.${operationId}.pages()\`.`;
  return `**Pages.** ${describePages(pagination)} ${client}`;
}

/** Describes in Markdown how pages are asked for, and what the vendor leaves unsaid. */
export function describePages(pagination: Pagination): string {
  const { items, id } = pagination;
  const sentences = [
    describeStyle(pagination),
    describeSize(pagination),
    "end" in pagination && "A page that is not full is the last one.",
    items && `The items are at \`${items}\` in the answer.`,
    id && `An item's id is at \`${id}\`; the client gives an item that comes twice only once.`,
  ];
  return sentences.filter(Boolean).join(" ");
}

/** How the next page is found. */
function describeStyle(pagination: Pagination): string {
  switch (pagination.style) {
    case "page": {
      const { page, firstPage } = pagination;
      const first =
        firstPage === undefined
          ? "the vendor does not say which number the first one has"
          : `the first one is ${firstPage}`;
      return `\`${page}\` is the number of the page; ${first}.`;
    }
    case "offset":
      return `\`${pagination.offset}\` is the number of items before the page; the first page has none.`;
    case "cursor": {
      const { cursor, next } = pagination;
      return `The answer holds the cursor of the next page at \`${next}\`, the last page holds none. Send it as \`${cursor}\`; leave it out for the first page.`;
    }
    case "link": {
      const { next } = pagination;
      const place = next === undefined ? 'in its `Link` header, as `rel="next"`' : `at \`${next}\``;
      return `The answer links to the next page ${place}; the last page has no such link.`;
    }
  }
}

/** How many items a page has. */
function describeSize({ size, defaultSize, maxSize }: Pagination): string {
  const limit = maxSize === undefined ? "the vendor states no upper limit" : `at most ${maxSize}`;
  if (size === undefined) {
    const usual = defaultSize === undefined ? "" : `${defaultSize}; `;
    return `The number of items per page cannot be chosen: ${usual}${limit}.`;
  }
  const usual =
    defaultSize === undefined
      ? "the vendor does not say how many there are where you leave it out"
      : `${defaultSize} where you leave it out`;
  return `\`${size}\` is the number of items per page: ${usual}; ${limit}.`;
}
