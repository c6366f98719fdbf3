import { isNode, type Node } from "@carespec/document";
import { decycle } from "../prism/decycle.ts";
import { sampleOf } from "../prism/document-modules.ts";
import { ITEM_SCHEMA } from "./rules/versions.ts";

/**
 * Gives a stream of items (`itemSchema` of OpenAPI 3.2) that has no example one generated item: a
 * line of JSON, or an event. An example that lists items becomes their text.
 *
 * @param document - without references; changed in place
 */
export function writeItemExamples(document: unknown, seen = new Set<unknown>()): void {
  if (typeof document !== "object" || document === null || seen.has(document)) return;
  seen.add(document);
  if (isNode(document) && isNode(document.content)) {
    for (const [type, media] of Object.entries(document.content)) {
      if (isNode(media) && isNode(media[ITEM_SCHEMA])) writeExample(media, type);
    }
  }
  for (const child of Object.values(document)) writeItemExamples(child, seen);
}

function writeExample(media: Node, type: string): void {
  const write = /event-stream/i.test(type) ? event : line;
  const asText = (value: unknown) =>
    typeof value === "string" ? value : [value].flat().map(write).join("");
  for (const example of Object.values(media.examples ?? {})) {
    if (isNode(example) && "value" in example) example.value = asText(example.value);
  }
  if (media.example !== undefined) media.example = asText(media.example);
  else if (!isNode(media.examples) || Object.keys(media.examples).length === 0) {
    media.example = write(sampleOf(decycle(media[ITEM_SCHEMA] as object)));
  }
  delete media[ITEM_SCHEMA];
}

function line(item: unknown): string {
  return `${JSON.stringify(item)}\n`;
}

/** An item as a server-sent event: its members are the event's fields. */
function event(item: unknown): string {
  const fields = isNode(item) ? Object.entries(item) : [["data", item]];
  const lines = fields.flatMap(([name, value]) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return text.split("\n").map((part) => `${name}: ${part}`);
  });
  return `${lines.join("\n")}\n\n`;
}
