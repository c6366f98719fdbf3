import { isNode, type Node, type Parameter, type PlacedOperation } from "@carespec/document";
import type { FoundOperation } from "../found/resource.ts";
import type { SchemaReader } from "../schemas/reader.ts";
import { plainName } from "./words.ts";

type Found = FoundOperation["pagination"];

/** Names of query parameters, without their writing. */
const SIZES = [
  "limit",
  "perpage",
  "pagesize",
  "pagelimit",
  "size",
  "maxresults",
  "maxitems",
  "top",
  "take",
  "first",
  "count",
  "maxpagesize",
];
const PAGES = ["page", "pagenumber", "pagenum", "pageno", "pageindex", "currentpage", "p"];
const OFFSETS = ["offset", "skip", "startindex", "pageoffset", "startat", "start"];
const CURSORS = [
  "cursor",
  "pagecursor",
  "after",
  "pageafter",
  "startingafter",
  "pagetoken",
  "nexttoken",
  "nextpagetoken",
  "nextcursor",
  "continuationtoken",
  "continuation",
  "marker",
  "starttoken",
];

/** How an operation's pages are asked for: by its `x-pagination`, else by its parameters' names. */
export function paginationOf(reader: SchemaReader, placed: PlacedOperation): Found {
  const said = placed.operation["x-pagination"];
  if (isNode(said)) return { value: { ...said }, why: "x-pagination" };
  const query = placed.parameters.filter((each) => each.in === "query");
  const find = (names: readonly string[], fits: (schema: Node) => boolean) =>
    names
      .map((name) => query.find((each) => plainName(each.name) === name && fits(schemaOf(each))))
      .find((each) => each !== undefined);
  const schemaOf = ({ schema }: Parameter) => reader.flat(schema);
  const isWhole = ({ type, pattern }: Node) =>
    [type ?? "integer"].flat().some((each) => each === "integer" || each === "number") ||
    (type === "string" && String(pattern ?? "").includes("d"));
  const size = find(SIZES, isWhole);
  const page = find(PAGES, isWhole);
  const offset = find(OFFSETS, isWhole);
  const isText = ({ type }: Node) => [type ?? "string"].flat().includes("string");
  // An offset that is a text is one that an answer gave.
  const cursor = find([...CURSORS, "offset"], isText);
  const sizes = size ? sizesOf(size.name, schemaOf(size)) : {};
  const names = [page ?? offset ?? cursor, size].flatMap((each) => each?.name ?? []);
  const why = `the parameters ${names.join(" and ")}`;
  if (page) {
    const { minimum, default: preset } = schemaOf(page);
    const firstPage = [preset, minimum].includes(0) ? 0 : 1;
    return { value: { style: "page", page: page.name, firstPage, ...sizes }, why };
  }
  if (offset) return { value: { style: "offset", offset: offset.name, ...sizes }, why };
  if (cursor) return { value: { style: "cursor", cursor: cursor.name, ...sizes }, why };
  if (!size) return undefined;
  return { value: { style: "link", ...sizes }, why: `the parameter ${size.name}` };
}

/** A size that the document does not state is left out: then a page has all that it may have. */
function sizesOf(size: string, { default: preset, maximum }: Node): Record<string, unknown> {
  const asked = Number(preset);
  const isDefault = Number.isInteger(asked) && asked > 0;
  const isLimit = typeof maximum === "number" && maximum > 0;
  return { size, ...(isLimit && { maxSize: maximum }), ...(isDefault && { defaultSize: asked }) };
}
