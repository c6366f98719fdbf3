import {
  type Evidence,
  isNode,
  type Node,
  type OpenApiDocument,
  resolve,
  visit,
} from "@carespec/document";
import { writeDiscriminators } from "./discriminators/write.ts";
import { writeFilesAsTexts } from "./plain-files.ts";
import { writeWholeReferences } from "./whole-references.ts";

/**
 * Turns a bundled document into the one that types are generated from: without the parameters that
 * the client supplies itself (`x-client-supplied`), and with the evidence in the descriptions, so
 * that the TSDoc shows it. The given document stays as it is.
 */
export function prepareDocument(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  visit(copy, (node) => {
    if (Array.isArray(node.parameters)) {
      node.parameters = node.parameters.filter(
        (parameter) => resolve<Node>(copy, parameter)["x-client-supplied"] !== true,
      );
    }
    withoutNull(copy, node);
    writeContentAsSchema(node);
    writeItemsAsLists(node);
    const evidence = node["x-evidence"];
    // The description of pages is not part of the types.
    if ("defaultSize" in node) return;
    if (!isEvidence(evidence)) return;
    // What is documented, and no more is to be said of it, is what readers expect of a part.
    const isPlain = evidence.status === "documented" && !evidence.note;
    if (isPlain && !("operationId" in node)) return;
    node.description = describe(node.description, evidence);
  });
  return writeFilesAsTexts(writeDiscriminators(writeWholeReferences(copy)));
}

/** The emitter takes the value of a parameter with `content` for a text, whatever its schema. */
function writeContentAsSchema(node: Node): void {
  const { in: place, name, content } = node;
  if (typeof place !== "string" || typeof name !== "string" || !isNode(content)) return;
  const [media] = Object.values(content);
  delete node.content;
  node.schema = isNode(media) && isNode(media.schema) ? media.schema : {};
}

/** OpenAPI 3.2 describes the items of a list in lines. */
function writeItemsAsLists({ content }: Node): void {
  for (const media of Object.values(isNode(content) ? content : {})) {
    if (!isNode(media) || !isNode(media.itemSchema) || media.schema !== undefined) continue;
    media.schema = { type: "array", items: media.itemSchema };
  }
}

/** No query, path or header has a `null`. */
function withoutNull(document: OpenApiDocument, node: Node): void {
  const { in: place, name, schema, content } = node;
  if (
    content !== undefined ||
    typeof place !== "string" ||
    typeof name !== "string" ||
    !isNode(schema)
  )
    return;
  const own = resolve<Node>(document, schema);
  const { type, enum: values, anyOf, oneOf } = own;
  const lists = Object.entries({ type, enum: values, anyOf, oneOf }).flatMap(([key, list]) => {
    if (!Array.isArray(list)) return [];
    const kept = list.filter((one) => one !== null && one !== "null" && !isNull(one));
    return kept.length === list.length || kept.length === 0 ? [] : [[key, kept]];
  });
  if (lists.length > 0) node.schema = { ...own, ...Object.fromEntries(lists) };
}

function isNull(schema: unknown): boolean {
  return isNode(schema) && schema.type === "null";
}

/**
 * Where it is written, shortly: the heading on the page that the operations' `@see` names, else the page;
 * of further pages the hosts. Whole addresses on every field would be a tenth of the declarations.
 */
function placeOf({ source, section }: Evidence): string {
  const [first = "", ...more] = [source].flat().map(String);
  const hostOf = (each: string) => (URL.canParse(each) ? new URL(each).host : each);
  const hosts = new Set(more.map(hostOf).filter((host) => host !== hostOf(first)));
  return [section ? `“${section}”` : first, ...hosts].join(", ");
}

function describe(description: unknown, evidence: Evidence): string {
  const { status, note } = evidence;
  const where = placeOf(evidence);
  const lines = [`Evidence: ${status} (${where})${note ? `: ${note}` : ""}`];
  if (typeof description === "string") lines.unshift(description.trimEnd(), "");
  return lines.join("\n");
}

function isEvidence(value: unknown): value is Evidence {
  return typeof value === "object" && value !== null && "status" in value && "source" in value;
}
