import { isNode, type Node } from "@carespec/document";
import { type Answer, type Call, pageOf, type Verdict } from "@carespec/mock-kit";
import { type PageFacts, withPageMembers } from "../answer/page-members.ts";
import type { FoundOperation } from "../found/resource.ts";
import { answerWith } from "./answer.ts";
import type { Handling } from "./handling.ts";
import { matches } from "./matches.ts";
import { factsOf, type PagedCall, pagedCall } from "./page-facts.ts";
import { isUnknowable } from "./read.ts";
import type { Scope } from "./scope.ts";
import type { Stored } from "./table.ts";

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

/** Writes the next cursor or link where `x-pagination` says that it is. */
function withNext(body: Node, paged: PagedCall | undefined, facts: PageFacts): Node {
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
