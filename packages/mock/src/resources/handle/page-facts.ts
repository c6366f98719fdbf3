import { type Call, nextPage, requestedPage } from "@carespec/mock-kit";
import type { PageFacts } from "../answer/page-members.ts";
import type { FoundOperation } from "../found/resource.ts";
import type { Handling } from "./handling.ts";
import { addressOf, originOf } from "./location.ts";
import { idProperty, type Stored } from "./table.ts";

/** What of a call its page is found by. */
export type PagedCall = Pick<Call, "query" | "operation">;

/** The call as the pages are found by; a cursor that is an item's id leads to what comes after it. */
export function pagedCall(
  { pagination, resource }: FoundOperation,
  call: Call,
  items: readonly Stored[],
): PagedCall | undefined {
  if (!pagination) return undefined;
  const { extensions } = call.operation;
  const operation = {
    ...call.operation,
    extensions: { ...extensions, "x-pagination": pagination.value },
  };
  const { style, cursor = "cursor" } = pagination.value as { style: string; cursor?: string };
  const given = call.query[cursor];
  const text = Array.isArray(given) ? given[0] : given;
  if (style !== "cursor" || !text || /^after-\d+$/.test(text)) {
    return { query: call.query, operation };
  }
  const at = items.findIndex((item) => String(item[idProperty(resource)]) === text);
  const query = at < 0 ? call.query : { ...call.query, [cursor]: `after-${at + 1}` };
  return { query, operation };
}

/** What the members beside a list and its headers say of the page. */
export function factsOf(
  handling: Handling,
  call: Call,
  paged: PagedCall | undefined,
  total: number,
  count: number,
): PageFacts {
  const { start, size } = paged
    ? requestedPage(paged)
    : { start: 0, size: Number.POSITIVE_INFINITY };
  const pagination = (paged?.operation.extensions["x-pagination"] ?? {}) as Record<string, unknown>;
  const { style, firstPage = 1, page, offset } = pagination;
  const isCursor = style === "cursor" || style === "link";
  const next = paged && isCursor ? nextPage(paged, total) : undefined;
  const hasNext = start + count < total && count > 0;
  const before = Number.isFinite(size) ? Math.floor(start / Math.max(size, 1)) : Number(start > 0);
  const number = Number(firstPage) + before;
  const linkTo = (change: Record<string, string>) =>
    `${addressOf(handling, call)}${queryWith(call, change)}`;
  const counted = (to: number, at: number) =>
    style === "page"
      ? linkTo({ [String(page)]: String(to) })
      : linkTo({ [String(offset)]: String(at) });
  return {
    total,
    count,
    start: Number.isFinite(start) ? start : total,
    size: Number.isFinite(size) ? size : undefined,
    firstPage: Number(firstPage),
    next: style === "cursor" ? next : undefined,
    nextLink: isCursor
      ? linkOf(next, style, pagination, linkTo)
      : hasNext && paged
        ? counted(number + 1, start + size)
        : undefined,
    previousLink:
      paged && !isCursor && start > 0 ? counted(number - 1, Math.max(0, start - size)) : undefined,
    selfLink: linkTo({}),
    origin: originOf(call),
  };
}

function linkOf(
  next: string | undefined,
  style: unknown,
  { cursor = "cursor" }: Record<string, unknown>,
  linkTo: (change: Record<string, string>) => string,
): string | undefined {
  if (next === undefined) return undefined;
  if (style === "cursor") return linkTo({ [String(cursor)]: next });
  return linkTo(Object.fromEntries(new URLSearchParams(next)));
}

function queryWith({ query }: Call, change: Record<string, string>): string {
  const parameters = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) {
    for (const value of [values].flat()) parameters.append(name, value);
  }
  for (const [name, value] of Object.entries(change)) parameters.set(name, value);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
