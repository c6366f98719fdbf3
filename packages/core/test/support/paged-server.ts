import {
  createLinkedPages,
  createPages,
  type PageDescription,
  type PagedMethod,
} from "../../src/vendor.ts";
import { baseUrl, type Thing } from "./api.ts";
import { clientOf } from "./client.ts";

const sized = { size: "size", defaultSize: 20, id: "/id" } as const;

/** The pages of each style. */
export const styles = {
  page: { ...sized, style: "page", page: "page", firstPage: 1 },
  offset: { ...sized, style: "offset", offset: "skip" },
  cursor: { ...sized, style: "cursor", cursor: "after", next: "/meta/next", items: "/data" },
  link: { ...sized, style: "link", next: "/meta/next", items: "/data" },
  header: { ...sized, style: "link" },
} as const satisfies Record<string, PageDescription>;

/** How a server answers. */
export interface PagedServer {
  things: Thing[];
  description: PageDescription;
  /** The most items that it gives per page, whatever is asked for; it documents none. */
  cap?: number;
  /** Leaves out items of a page after it was cut. */
  keep?: (thing: Thing) => boolean;
  /** Writes the place of the next page: cursor, URL or `Link` header. */
  write?: (next: string, url: URL) => string;
  /** What it answers every time. */
  answer?: unknown;
  /** Refuses the request of this number, counted from 1. */
  refuse?: number;
}

/** A client of a server with pages, and the URLs that it was asked for. */
export function pagedClient({ things, description, ...server }: PagedServer) {
  const { cap = 1000, keep = () => true, write = plain(description), refuse } = server;
  const asked: URL[] = [];
  const fetch = async (address: string) => {
    const url = new URL(address);
    asked.push(url);
    if (asked.length === refuse) return Response.json({}, { status: 400 });
    if (server.answer !== undefined) return Response.json(server.answer);
    const size = Math.min(Number(url.searchParams.get("size") ?? 20), cap);
    const start = startOf(description, url.searchParams, size);
    const found = things.slice(start, start + size).filter(keep);
    const next = start + size < things.length ? write(`${start + size}`, url) : undefined;
    const body = description.items ? { data: found, meta: { next: next ?? null } } : found;
    return Response.json(body, next && !description.items ? { headers: { link: next } } : {});
  };
  const isCounted = description.style === "page" || description.style === "offset";
  const { listThings } = clientOf<object, Methods>(
    {
      ...{ api: "things", security: [] },
      operations: { listThings: { route: "GET /things", pages: description } },
    },
    { baseUrl, fetch, pages: isCounted ? createPages : createLinkedPages },
  );
  return { pages: listThings.pages, asked };
}

interface Methods {
  listThings: PagedMethod<{ query?: { size?: number; sort?: string } }, Thing>;
}

/** How many items come before the page that a query asks for. */
function startOf(description: PageDescription, query: URLSearchParams, size: number): number {
  if (description.style === "page") return (Number(query.get(description.page)) - 1) * size;
  if (description.style === "offset") return Number(query.get(description.offset));
  return Number(query.get(description.style === "cursor" ? description.cursor : "from"));
}

function plain({ style, items }: PageDescription): (next: string, url: URL) => string {
  return (next, url) => {
    if (style !== "link") return next;
    const link = new URL(url);
    link.searchParams.set("from", next);
    return items ? link.href : `<${link}>; rel="next"`;
  };
}

/** All items, also those before an error. */
export async function collect<Item>(
  iterable: AsyncIterable<Item>,
  found: Item[] = [],
): Promise<Item[]> {
  for await (const item of iterable) found.push(item);
  return found;
}
