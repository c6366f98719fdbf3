import { isNode, type Node } from "@carespec/document";
import { plainName } from "../find/words.ts";
import type { SchemaReader } from "../schemas/reader.ts";

/** A page of a list, as the members beside the list tell it. */
export interface PageFacts {
  /** Items of the whole list. */
  total: number;
  /** Items of the page. */
  count: number;
  /** Items before the page. */
  start: number;
  /** Items that a page may have; `undefined` for a list without pages. */
  size: number | undefined;
  firstPage: number;
  /** The cursors of other pages, and links to them. */
  next: string | undefined;
  nextLink: string | undefined;
  previousLink: string | undefined;
  selfLink: string;
  /** What makes a link absolute. */
  origin: string;
}

const TOTALS =
  /^(total|totalcount|totalitems|totalresults|totalrecords|totalelements|totalsize|itemcount|recordcount|matches|hits|recordstotal|numfound)$/;
const COUNTS = /^(count|numberofelements|resultcount|returned|pagecount|length|itemsinpage)$/;
const PAGES = /^(page|pagenumber|currentpage|pageindex|pageno|number)$/;
const SIZES = /^(size|limit|perpage|pagesize|itemsperpage|maxresults)$/;
const STARTS = /^(offset|skip|start|startindex|startat)$/;
const LASTS = /^(totalpages|pages|pagecount|lastpage|numpages)$/;
const MORES = /^(hasmore|hasnext|hasnextpage|more|ismore)$/;
const BEFORES = /^(hasprevious|hasprev|haspreviouspage|hasprevpage)$/;
const NEXTS =
  /^(next|nextcursor|nextpage|nexttoken|nextpagetoken|cursor|nexturl|nextlink|nextpageurl|endcursor|continuationtoken|nextmarker|nextpagecursor)$/;
const PREVIOUS =
  /^(prev|previous|prevpage|previouspage|prevcursor|previouscursor|previousurl|prevurl|previouslink)$/;

/** Fills the members that tell of pages into an answer, on the first levels of its schema. */
export function withPageMembers(
  reader: SchemaReader,
  schema: unknown,
  body: Node,
  facts: PageFacts,
  depth = 0,
): Node {
  const { properties, required } = reader.view(schema);
  const names = [...properties.keys()].map(plainName);
  const filled: Node = { ...body };
  for (const [name, property] of properties) {
    if (Object.hasOwn(body, name) && !isNode(body[name])) continue;
    const view = reader.view(property);
    const isNextPage = NEXTS.test(plainName(name)) && view.properties.size > 0;
    if (isNextPage && facts.nextLink === undefined) {
      if (view.types.has("null") && required.has(name)) filled[name] = null;
      continue;
    }
    if (isNextPage) filled[name] = nextPageOf(view.properties, facts);
    else if (view.types.has("object") && view.properties.size > 0 && depth < 2) {
      const inner = isNode(body[name]) ? body[name] : {};
      const whole = withPageMembers(reader, property, inner, facts, depth + 1);
      if (required.has(name) || Object.keys(whole).length > 0) filled[name] = whole;
    }
    if (Object.hasOwn(filled, name) || view.properties.size > 0) continue;
    const value = valueFor(
      plainName(name),
      view.types,
      isUri(reader, property, name, depth),
      facts,
      names,
    );
    if (value === undefined || (value === null && !view.types.has("null") && view.types.size > 0))
      continue;
    const isAbsolute = /^(uri|url|iri)$/.test(String(reader.flat(property).format ?? ""));
    const isLink = isAbsolute && typeof value === "string" && value.startsWith("/");
    filled[name] = isLink ? facts.origin + value : value;
  }
  return filled;
}

/** An object that leads to the next page: by its cursor and by a link. */
function nextPageOf(
  properties: ReadonlyMap<string, unknown>,
  { next, nextLink, origin }: PageFacts,
): Node {
  const members = [...properties.keys()].flatMap((name): [string, unknown][] => {
    const plain = plainName(name);
    if (/^(offset|cursor|token|after|start|startingafter|id)$/.test(plain))
      return [[name, next ?? nextLink]];
    if (plain === "path") return [[name, nextLink]];
    return /^(uri|url|href|link)$/.test(plain) ? [[name, `${origin}${nextLink}`]] : [];
  });
  return Object.fromEntries(members);
}

function isUri(reader: SchemaReader, property: unknown, name: string, depth: number): boolean {
  const { format, example } = reader.flat(property);
  if (/^(uri|url|iri)/.test(String(format ?? "")) || /(url|link|href)$/i.test(name)) return true;
  return typeof example === "string"
    ? /^(https?:)?\//.test(example)
    : depth > 0 && format === undefined;
}

function valueFor(
  name: string,
  types: ReadonlySet<string>,
  isLink: boolean,
  facts: PageFacts,
  siblings: readonly string[],
): unknown {
  const { total, count, start, size, firstPage } = facts;
  const isNumber = types.has("integer") || types.has("number");
  const isText = types.has("string") || types.size === 0;
  const length = size ?? Math.max(total, 1);
  const page = firstPage + Math.floor(start / Math.max(length, 1));
  const last = firstPage - 1 + Math.max(1, Math.ceil(total / Math.max(length, 1)));
  const hasNext = start + count < total;
  if (isNumber) {
    if (TOTALS.test(name)) return total;
    if (LASTS.test(name))
      return name.includes("last") ? last : Math.ceil(total / Math.max(length, 1));
    if (COUNTS.test(name)) return siblings.some((each) => TOTALS.test(each)) ? count : total;
    if (PAGES.test(name)) return page;
    if (SIZES.test(name)) return length;
    if (STARTS.test(name)) return start;
    if (NEXTS.test(name)) return hasNext ? page + 1 : null;
    if (PREVIOUS.test(name)) return start > 0 ? page - 1 : null;
  }
  if (types.has("boolean")) {
    if (MORES.test(name)) return hasNext;
    if (BEFORES.test(name)) return start > 0;
  }
  if (!isText) return undefined;
  if (NEXTS.test(name)) return (isLink ? facts.nextLink : (facts.next ?? facts.nextLink)) ?? null;
  if (PREVIOUS.test(name)) return facts.previousLink ?? null;
  return isLink && name === "self" ? facts.selfLink : undefined;
}
