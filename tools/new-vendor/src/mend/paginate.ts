import {
  bodySchema,
  isNode,
  type Node,
  type OpenApiDocument,
  operationsOf,
  type Parameter,
  type PlacedOperation,
  responsesOf,
} from "@carespec/document";
import { type Draft, ours, tell } from "./draft.ts";
import { allProperties, listIn, tryResolve, wordsIn } from "./operation-ids.ts";

const SIZE =
  /^(limit|size|pagesize|perpage|count|top|maxresults|maxitems|take|itemsperpage|resultsperpage)$/;
const PAGE = /^(page|pagenumber|pageno|pageindex|p)$/;
const OFFSET = /^(offset|skip|start|startindex|from)$/;
const CURSOR =
  /^(cursor|pagetoken|nexttoken|startingafter|continuationtoken|marker|after|nextcursor)$/;
const NEXT = /^(next|nextcursor|nexttoken|nextpagetoken|continuationtoken|cursor|endcursor)$/;

/**
 * Says how lists come in pages (`x-pagination`) where an operation's parameters and answer show it:
 * by page and size, by offset and size, or by a cursor that the answer hands out.
 */
export function paginate(draft: Draft): void {
  const { document, told } = draft;
  for (const placed of operationsOf(document)) {
    const { operation } = placed;
    if (placed.method !== "get" || operation["x-pagination"]) continue;
    const found = paginationOf(draft, placed);
    if (found === undefined) continue;
    (operation as Node)["x-pagination"] = found;
    tell(told.mended, "pages found by their parameters", operation.operationId);
  }
}

function paginationOf(draft: Draft, placed: PlacedOperation): Node | undefined {
  const { document } = draft;
  const schema = successSchema(document, placed);
  const items = schema && listIn(document, schema);
  if (schema === undefined || items === undefined) return undefined;
  const query = placed.parameters.filter((each) => each.in === "query");
  const named = (pattern: RegExp) => query.find(({ name }) => pattern.test(word(name)));
  const size = named(SIZE);
  const list = {
    ...(items !== "" && { items }),
    ...idOf(document, schema, items),
    ...sizeLimit(document, size),
  };
  const cursor = named(CURSOR);
  const next = nextIn(document, schema);
  if (cursor && next) {
    if (size) countWhole(draft, size);
    return { style: "cursor", cursor: cursor.name, next, ...sizes(draft, size, false), ...list };
  }
  const page = named(PAGE);
  const offset = named(OFFSET);
  const position = page ?? offset;
  if (!position || !size || !isNumber(document, position) || !isNumber(document, size))
    return undefined;
  for (const each of [position, size]) countWhole(draft, each);
  if (!page)
    return { style: "offset", offset: position.name, ...sizes(draft, size, true), ...list };
  const first =
    tryResolve(document, page.schema).minimum ?? tryResolve(document, page.schema).default;
  const firstPage = first === 0 || first === 1 ? { firstPage: first } : {};
  return { style: "page", page: page.name, ...firstPage, ...sizes(draft, size, true), ...list };
}

/** The size's name and default; where the document states none, 20, marked as ours. */
function sizes(draft: Draft, size: Parameter | undefined, isRequired: boolean): Node {
  if (!size) return {};
  const { default: stated, maximum } = tryResolve(draft.document, size.schema);
  if (typeof stated === "number" && stated >= 1) return { size: size.name, defaultSize: stated };
  if (!isRequired) return { size: size.name };
  const guess = typeof maximum === "number" && maximum >= 1 ? Math.min(maximum, 20) : 20;
  const note = `The vendor's document states no default number of items per page; ${guess} is ours.`;
  return { size: size.name, defaultSize: guess, "x-evidence": ours(draft, note) };
}

function sizeLimit(document: OpenApiDocument, size: Parameter | undefined): Node {
  const { maximum } = size ? tryResolve(document, size.schema) : {};
  return typeof maximum === "number" && maximum >= 1 ? { maxSize: maximum } : {};
}

/** The member that names an item, where the schema has one. */
function idOf(document: OpenApiDocument, schema: Node, items: string): Node {
  const list =
    items === "" ? schema : allProperties(document, tryResolve(document, schema))[items.slice(1)];
  const item = tryResolve(document, tryResolve(document, list).items);
  const name = Object.keys(allProperties(document, item)).find((each) => word(each) === "id");
  return name === undefined ? {} : { id: `/${name}` };
}

function nextIn(document: OpenApiDocument, schema: Node): string | undefined {
  const properties = allProperties(document, tryResolve(document, schema));
  for (const [name, property] of Object.entries(properties)) {
    if (NEXT.test(word(name)) && isText(document, property)) return `/${name}`;
    const inner = isNode(property) ? allProperties(document, tryResolve(document, property)) : {};
    for (const [member, value] of Object.entries(inner)) {
      if (NEXT.test(word(member)) && isText(document, value)) return `/${name}/${member}`;
    }
  }
  return undefined;
}

function successSchema(
  document: OpenApiDocument,
  { operation }: PlacedOperation,
): Node | undefined {
  const success = responsesOf(document, operation).find(({ status }) => /^2/.test(status));
  const schema = success && bodySchema(success.response);
  return isNode(schema) ? schema : undefined;
}

const word = (name: string) => wordsIn(name).join("").toLowerCase();

function isText(document: OpenApiDocument, schema: unknown): boolean {
  return [tryResolve(document, schema).type].flat().includes("string");
}

/** Pages and items are counted in whole numbers, which some frameworks call any number. */
function countWhole({ document, told }: Draft, { name, schema }: Parameter): void {
  const resolved = tryResolve(document, schema);
  if (resolved.type !== "number") return;
  resolved.type = "integer";
  tell(told.mended, "parameters of pages that are whole numbers", name);
}

function isNumber(document: OpenApiDocument, { schema }: Parameter): boolean {
  return [tryResolve(document, schema).type]
    .flat()
    .some((type) => type === "integer" || type === "number");
}
