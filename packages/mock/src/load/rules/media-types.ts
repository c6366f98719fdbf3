import { isNode } from "@carespec/document";
import type { Notes } from "../notes.ts";
import type { Placed } from "../walk.ts";
import type { Rule } from "./rule.ts";

const TOKEN = "[\\w!#$&^.+*'%|~-]+";
const MEDIA_TYPE = new RegExp(`^\\s*${TOKEN}/${TOKEN}\\s*(;|$)`);

/** What people write for a media type. */
const MEANT: Readonly<Record<string, string>> = {
  json: "application/json",
  xml: "application/xml",
  text: "text/plain",
  html: "text/html",
};

/** Names that are not media types, with which Prism cannot write an answer. */
export const mediaTypeRule: Rule = (placed, notes) => {
  const { node, kind, place } = placed;
  if (kind === "document" || kind === "operation") {
    for (const list of ["consumes", "produces"]) readList(placed, list, notes);
  }
  const { content } = node;
  if (!isNode(content) || !["response", "requestBody", "parameter", "header"].includes(kind))
    return;
  const names = Object.keys(content);
  if (names.every(isMediaType)) return;
  const entries = Object.entries(content).map(([name, media]) => {
    return [read(name, place("content", name), notes) ?? name, media];
  });
  node.content = Object.fromEntries(entries);
};

function readList({ node, place }: Placed, list: string, notes: Notes): void {
  const types = node[list];
  if (!Array.isArray(types) || types.every(isMediaType)) return;
  node[list] = types.flatMap((type, index) => read(type, place(list, String(index)), notes) ?? []);
}

/** The type that is meant; nothing where that is not known. */
function read(type: unknown, place: string, { tell }: Notes): string | undefined {
  if (isMediaType(type)) return type;
  const meant = MEANT[String(type).toLowerCase()];
  const instead = meant ? `it is read as ${meant}` : "it is left out";
  tell("not understood", place, `${JSON.stringify(type)} is not a media type: ${instead}`);
  return meant;
}

function isMediaType(type: unknown): type is string {
  return typeof type === "string" && MEDIA_TYPE.test(type);
}
