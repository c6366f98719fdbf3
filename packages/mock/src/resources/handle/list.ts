import { isNode, type Node } from "@carespec/document";
import {
  type Answer,
  type Call,
  nextPage,
  pageOf,
  requestedPage,
  type Verdict,
} from "@carespec/mock-kit";
import { type PageFacts, withPageMembers } from "../answer/page-members.ts";
import type { FoundOperation } from "../found/resource.ts";
import { answerWith } from "./answer.ts";
import type { Handling } from "./handling.ts";
import { addressOf, originOf } from "./location.ts";
import { matches } from "./matches.ts";
import { isUnknowable } from "./read.ts";
import type { Scope } from "./scope.ts";
import { idProperty, type Stored } from "./table.ts";

/** Answers a list: what fits the filters, of that the page that is asked for. */
export async function list(
  handling: Handling,
  found: FoundOperation,
  call: Call,
  { table }: Scope,
): Promise<Answer | Verdict | undefined> {
  if (await isUnknowable(handling, found, table)) return undefined;
  const all = await table.values();
  const items = all.filter((value) => matches(found, call, value) && !isHidden(found, call, value));
  const paged = pagedCall(found, call, items);
  const shown = paged ? pageOf(paged, items) : items;
  const facts = factsOf(handling, call, paged, items.length, shown.length);
  const headers: Record<string, string> = {
    "x-total-count": String(items.length),
    "x-total": String(items.length),
  };
  const links = [
    `<${facts.selfLink}>; rel="self"`,
    facts.nextLink && `<${facts.nextLink}>; rel="next"`,
    facts.previousLink && `<${facts.previousLink}>; rel="prev"`,
  ];
  headers.link = links.filter(Boolean).join(", ");
  return answerWith(handling, found, call, shown, {
    headers,
    around: (body, schema) =>
      withPageMembers(handling.reader, schema, withNext(body, paged, facts), facts),
  });
}

/** What DELETE only marked is listed where a filter asks for it. */
function isHidden({ resource, filters }: FoundOperation, { query }: Call, value: Stored): boolean {
  const { softDelete } = resource;
  if (!softDelete) return false;
  const mark = value[softDelete.property];
  const isMarked = softDelete.value === undefined ? Boolean(mark) : mark === softDelete.value;
  const isAsked = filters.some(
    ({ property, parameter }) => property === softDelete.property && query[parameter] !== undefined,
  );
  return isMarked && !isAsked;
}

/** The call as the pages are found by; a cursor that is an item's id leads to what comes after it. */
function pagedCall(
  { pagination, resource }: FoundOperation,
  call: Call,
  items: readonly Stored[],
): Call | undefined {
  if (!pagination) return undefined;
  const { extensions } = call.operation;
  const operation = {
    ...call.operation,
    extensions: { ...extensions, "x-pagination": pagination.value },
  };
  const { style, cursor = "cursor" } = pagination.value as { style: string; cursor?: string };
  const given = call.query[cursor];
  const text = Array.isArray(given) ? given[0] : given;
  if (style !== "cursor" || !text || /^after-\d+$/.test(text)) return { ...call, operation };
  const at = items.findIndex((item) => String(item[idProperty(resource)]) === text);
  const query = at < 0 ? call.query : { ...call.query, [cursor]: `after-${at + 1}` };
  return { ...call, operation, query };
}

function factsOf(
  handling: Handling,
  call: Call,
  paged: Call | undefined,
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
  const number = Number(firstPage) + Math.floor(start / Math.max(size, 1));
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

/** Writes the next cursor or link where `x-pagination` says that it is. */
function withNext(body: Node, paged: Call | undefined, facts: PageFacts): Node {
  const pagination = (paged?.operation.extensions["x-pagination"] ?? {}) as Record<string, unknown>;
  const { next, style } = pagination;
  const value = style === "cursor" ? facts.next : facts.nextLink;
  if (typeof next !== "string" || !next.startsWith("/") || value === undefined) return body;
  const keys = next.split("/").slice(1);
  const copy = structuredClone(body);
  let at: Node = copy;
  for (const key of keys.slice(0, -1)) {
    if (!isNode(at[key])) at[key] = {};
    at = at[key] as Node;
  }
  at[keys.at(-1) as string] = value;
  return copy;
}
