import {
  isNode,
  type Node,
  type Operation,
  objectsOf,
  type PlacedOperation,
} from "@carespec/document";
import { allOperations } from "./all-operations.ts";
import { type Draft, tell } from "./draft.ts";
import { plain } from "./info.ts";
import { wordsIn } from "./operation-ids.ts";

/** Writes the texts that lint requires and the vendor's document lacks, and tells where. */
export function mendTexts(draft: Draft): void {
  const { document, told } = draft;
  for (const placed of allOperations(document)) mendOperation(draft, placed);
  for (const { node, kind } of objectsOf(document, "document")) {
    if (typeof node.description === "string") node.description = plain(node.description);
    if (typeof node.$ref === "string") continue;
    if (kind === "parameter" && isEmpty(node.description)) {
      node.description = `The vendor's document does not say what \`${node.name}\` is.`;
      tell(told.left, "Describe", `the parameter \`${node.name}\``);
    }
    if (kind === "response" && isEmpty(node.description)) {
      node.description = "The vendor's document does not describe this answer.";
    }
    if (kind === "example" && isEmpty(node.summary)) delete node.summary;
  }
}

function mendOperation({ told }: Draft, { operation, path }: PlacedOperation): void {
  const id = operation.operationId ?? path.slice(1);
  if (isEmpty(operation.summary)) {
    operation.summary = sentence(id);
    tell(told.mended, "summaries made of the operationId", id);
  } else {
    operation.summary = String(operation.summary).trim().replace(/\.$/, "");
  }
  if (isEmpty(operation.description)) {
    operation.description = `${operation.summary}. The vendor's document says no more.`;
    tell(told.left, "Describe", `\`${id}\`: its description repeats the summary`);
  } else if (restates(operation)) {
    tell(told.left, "Describe", `\`${id}\`: its description repeats the summary`);
  }
}

/** Whether a description adds no word to the summary. */
function restates({ summary = "", description = "" }: Operation): boolean {
  const said = new Set(wordsIn(summary).map(stem));
  const added = wordsIn(description).filter((word) => word.length > 3 && !said.has(stem(word)));
  return added.length < 2;
}

const stem = (word: string) => word.toLowerCase().replace(/(es|s)$/, "");

function sentence(operationId: string): string {
  const text = wordsIn(operationId).join(" ").toLowerCase();
  return text[0]?.toUpperCase() + text.slice(1);
}

function isEmpty(value: unknown): boolean {
  return typeof value !== "string" || value.trim() === "";
}

/** A text in a request is never null. */
function withoutNull(schema: Node): void {
  if (!Array.isArray(schema.type)) return;
  const types = schema.type.filter((type) => type !== "null");
  if (types.length > 0) schema.type = types.length === 1 ? types[0] : types;
}

/** Parameters without a schema, which lint and generator need. */
export function completeParameters({ document }: Draft): void {
  for (const { node, kind } of objectsOf(document, "document")) {
    if (kind !== "parameter" || typeof node.$ref === "string") continue;
    const content = isNode(node.content) ? Object.keys(node.content) : [];
    if (node.schema === undefined && content.length === 0)
      (node as Node).schema = { type: "string" };
    if (node.in === "path") node.required = true;
    if (isNode(node.schema)) withoutNull(node.schema);
  }
}
