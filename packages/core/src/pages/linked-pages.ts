import { isVendorError } from "../errors/vendor-error.ts";
import { valueAt } from "./items.ts";
import { type AnsweredPage, askPage, limitPages, type PageWalk, sizeOf } from "./page-walk.ts";
import type { Page, Pages } from "./pages.ts";

/** Walks pages each of which leads to the next: by a cursor or by a link. */
export function createLinkedPages<Item>(walk: PageWalk): Pages<Item> {
  const { description, request } = walk;
  if (description.style !== "cursor" && description.style !== "link") {
    throw new TypeError(`${description.style} requires createPages`);
  }
  const { size } = description;
  const fullSize = sizeOf(walk);
  const sized = size !== undefined && fullSize !== undefined ? { [size]: fullSize } : {};

  const queryOf = (page: string): Record<string, unknown> =>
    description.style === "cursor" ? { [description.cursor]: page } : queryOfLink(page);

  const nextOf = ({ answer }: AnsweredPage<Item>): string | undefined => {
    const { next } = description;
    const found =
      next === undefined ? linkOf(answer.headers.get("link")) : valueAt(answer.data, next);
    return found === undefined || found === null || found === "" ? undefined : String(found);
  };

  async function* pages(): AsyncGenerator<Page<Item>, void> {
    const seen = new Set<string | undefined>();
    let page = request.startPage?.toString();
    // An empty page leads on; one that leads back ends the walk.
    while (!seen.has(page)) {
      seen.add(page);
      const own = page === undefined ? {} : queryOf(page);
      const found = await askPage<Item>(walk, page, { ...sized, ...own }).catch(hidePage);
      yield found;
      page = nextOf(found);
      if (page === undefined) return;
    }
  }

  return limitPages(walk, pages);
}

/** Keeps a failed page out of what is printed: a vendor may repeat a key of the query in a link. */
function hidePage(error: unknown): never {
  if (isVendorError(error)) Object.defineProperty(error, "page", { enumerable: false });
  throw error;
}

/** The parameters of a link; of its address nothing else is used. */
function queryOfLink(link: string): Record<string, string[]> {
  const { searchParams } = new URL(link, "http://link.invalid");
  return Object.fromEntries(
    [...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]),
  );
}

/** One link of a header: its address, and parameters whose values may be quoted. */
const LINK = /<([^>]*)>((?:\s*;\s*[^=;,]+(?:=(?:"[^"]*"|[^;,"]*))?)*)/g;

/** The address of `rel="next"` in a `Link` header (RFC 8288). */
function linkOf(header: string | null): string | undefined {
  for (const [, target, parameters = ""] of (header ?? "").matchAll(LINK)) {
    const [, quoted, plain = ""] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]*))/i.exec(parameters) ?? [];
    if ((quoted ?? plain).toLowerCase().split(/\s+/).includes("next")) return target;
  }
  return undefined;
}
