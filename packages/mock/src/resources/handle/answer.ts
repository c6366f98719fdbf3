import { follow, isNode, type Node } from "@carespec/document";
import type { Answer, Call, Verdict } from "@carespec/mock-kit";
import { isSendable } from "../../http/header-problem.ts";
import { isOwnHeader } from "../../http/own-headers.ts";
import { toXml } from "../../prism/beyond/xml.ts";
import { shownItem } from "../answer/shown-item.ts";
import { type Writing, writeBody } from "../answer/write-body.ts";
import type { FoundOperation, Place, Resource } from "../found/resource.ts";
import { makeValue } from "../values/make-value.ts";
import { steadySource } from "../values/source.ts";
import { type Chosen, chooseSuccess, writtenType } from "./accepts.ts";
import type { Handling } from "./handling.ts";
import { originOf } from "./location.ts";
import type { Refusal } from "./refuse.ts";
import { unlistedSuccess } from "./unlisted.ts";

/** What an answer has beside its body. */
export interface Beside {
  /** The status to answer with, where it is listed. */
  status?: number;
  /** Headers by lower-case name, sent where the document lists them. */
  headers?: Readonly<Record<string, string>>;
  /** Headers that are sent in any case. */
  always?: Readonly<Record<string, string>>;
  /** Fills the members around the item or the list. */
  around?: (body: Node, schema: object) => Node;
  /** Why the answer is not what was asked for. */
  told?: Refusal;
  /** What an answer without an item says. */
  acknowledged?: Node;
}

/**
 * Answers with an item, a list of items or nothing. Where the mock cannot write what the client accepts,
 * the document's own answer is left to come; where it would break the document, the document's example is
 * given, and says so.
 */
export function answerWith(
  handling: Handling,
  found: FoundOperation,
  call: Call,
  value: Node | readonly Node[] | undefined,
  beside: Beside = {},
): Answer | Verdict | undefined {
  const chosen = chooseSuccess(found.successes, call.headers.accept, beside.status);
  if (!chosen) return unlistedSuccess(found, beside);
  const { success, content } = chosen;
  const headers = headersFor(handling, chosen, beside.headers ?? {}, call);
  if (beside.always) Object.assign(headers, beside.always);
  const told = beside.told && { told: beside.told };
  if (!content) return { status: success.status, headers, ...told };
  const writing: Writing = { ...handling, source: steadySource(call.operation.path, call) };
  const { place } = content;
  const isFitting =
    place !== undefined && value !== undefined && place.isList === Array.isArray(value);
  const shown = isFitting
    ? show(handling, found.resource, place, value)
    : (beside.acknowledged ?? (isNode(value) ? acknowledged(found.resource, value) : {}));
  const around = (body: Node) =>
    beside.around && content.schema ? beside.around(body, content.schema.node) : body;
  const written = writeBody(writing, content, isFitting ? place : undefined, shown, around);
  if (!written) {
    const reason = `what is stored cannot be shown as the document describes it: this is its example`;
    return { status: success.status, rule: "unfit", reason, tell: true };
  }
  headers["content-type"] = writtenType(content);
  if (chosen.form === "json")
    return { status: success.status, headers, body: written.body, ...told };
  const text = toXml(written.body, content.schema?.node, handling.reader.document);
  return { status: success.status, headers, text, ...told };
}

function show(
  { reader }: Handling,
  resource: Resource,
  { schema }: Place,
  value: Node | readonly Node[],
): Node | readonly Node[] {
  const own = reader.resolved(resource.schema.node) === reader.resolved(schema.node);
  const one = (item: Node) => shownItem(reader, item, schema.node, own);
  return Array.isArray(value) ? value.map(one) : one(value as Node);
}

/** What a body that is not the item says of it: its id. */
function acknowledged({ id: { property } }: Resource, item: Node): Node {
  return property !== undefined && Object.hasOwn(item, property)
    ? { [property]: item[property] }
    : {};
}

/** Headers that the success lists: those that are given, and the required ones. */
function headersFor(
  { reader }: Handling,
  { success }: Chosen,
  given: Readonly<Record<string, string>>,
  call: Call,
): Record<string, string> {
  const declared = follow(reader.document, `${success.pointer}/headers`);
  const headers: Record<string, string> = {};
  for (const name of Object.keys(declared.node)) {
    const key = name.toLowerCase();
    if (key === "content-type" || isOwnHeader(name) || !isSendable(name, "")) continue;
    const { node } = follow(reader.document, `${declared.pointer}/${name}`);
    const value = given[key];
    if (value !== undefined)
      headers[key] = isAbsolute(reader.flat(node.schema)) ? absolute(value, call) : value;
    else if (node.required === true) {
      const source = steadySource(name, call);
      headers[key] = textOf(node.example ?? makeValue({ reader, source }, node.schema ?? {}));
    }
  }
  return headers;
}

function isAbsolute({ format }: Node): boolean {
  return format === "uri" || format === "url";
}

function absolute(path: string, call: Call): string {
  return path.startsWith("/") ? originOf(call) + path : path;
}

function textOf(value: unknown): string {
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.replace(/[^\x20-\x7e]/g, "?");
}
