/** A heading in a page's list of contents. */
export interface PageHeading {
  depth: number;
  slug: string;
  text: string;
}

/** The front matter of a page that is made from data; it has a list of contents if it has headings. */
export function pageFrontmatter(title: string, description: string, headings: PageHeading[]) {
  const tableOfContents =
    headings.length > 0 ? { minHeadingLevel: 2, maxHeadingLevel: 3 } : (false as const);
  return { title, description, tableOfContents, prev: false, next: false } as const;
}
