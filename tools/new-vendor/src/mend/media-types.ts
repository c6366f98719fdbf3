import { isNode, type Node, objectsOf } from "@carespec/document";
import { type Draft, tell } from "./draft.ts";

/**
 * Leaves out what a body has beside JSON and no example shows, such as XML, where JSON says the same.
 * Forms, files and text stay.
 */
export function dropDoubles({ document, told }: Draft): void {
  for (const { node, kind } of objectsOf(document, "document")) {
    if ((kind !== "requestBody" && kind !== "response") || !isNode(node.content)) continue;
    const { content } = node;
    if (isNode(content["*/*"]) && !Object.keys(content).some(isJson)) nameAnything(content);
    const types = Object.keys(content);
    for (const type of types) content[type] = isNode(content[type]) ? content[type] : {};
    if (!types.some(isJson)) continue;
    for (const type of types) {
      const isSame = /xml|\*\/\*|yaml|msgpack|text\/(plain|json|html)|octet-stream/i.test(type);
      const isSecondJson =
        isJson(type) && type !== types.find(isJson) && !hasExample(content[type]);
      if (!isSame && !isSecondJson) continue;
      if (hasExample(content[type]) && !/xml|\*\/\*/i.test(type)) continue;
      delete content[type];
      tell(told.mended, "media types left out beside JSON", type);
    }
  }
}

/** A server that says "anything" of a body with a schema answers with JSON. */
function nameAnything(content: Node): void {
  content["application/json"] = content["*/*"];
  delete content["*/*"];
}

/** Whether a media type is JSON or made of it. */
export function isJson(type: string): boolean {
  return /^[\w.+-]+\/([\w.-]+\+)?json\b/i.test(type);
}

function hasExample(media: unknown): boolean {
  return (
    isNode(media) && ("example" in media || Object.keys((media.examples as Node) ?? {}).length > 0)
  );
}
