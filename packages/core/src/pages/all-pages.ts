import { createLinkedPages } from "./linked-pages.ts";
import { createPages } from "./numbered-pages.ts";
import type { PageWalk } from "./page-walk.ts";
import type { Pages } from "./pages.ts";

/** Walks pages of every style, for a document that has both numbered and linked ones. */
export function createAllPages<Item>(walk: PageWalk): Pages<Item> {
  const isNumbered = walk.description.style === "page" || walk.description.style === "offset";
  return isNumbered ? createPages(walk) : createLinkedPages(walk);
}
