import { isNode, type Node } from "../node.ts";
import { toPointer } from "../pointer.ts";
import type { Report } from "./finding.ts";
import { mapParts } from "./map-parts.ts";

/** What says something about a reference without changing what it means. */
const ABOUT = ["$ref", "summary", "description", "deprecated", "readOnly", "writeOnly", "title"];
const VALUES = ["default", "example", "examples", "xml", "externalDocs"];

/** Before OpenAPI 3.1, what is beside a reference does not count. */
export function withoutSiblings(document: Node, report: Report): Node {
  return mapParts(document, (part, keys) => {
    const isPathItem = keys.length === 2 && keys[0] === "paths";
    if (typeof part.$ref !== "string" || isPathItem) return part;
    const entries = Object.entries(part);
    const kept = entries.filter(([key]) => isAbout(key));
    // Tools write the type once more, which changes nothing.
    const lost = entries.filter(([key]) => !isAbout(key) && key !== "type").map(([key]) => key);
    if (lost.length > 0) {
      const message = `before OpenAPI 3.1, ${lost.map((key) => `\`${key}\``).join(", ")} beside a \`$ref\` does not count: put both into \`allOf\`.`;
      report("changed", toPointer(keys), message);
    }
    return kept.length === entries.length ? part : Object.fromEntries(kept);
  });
}

function isAbout(key: string): boolean {
  return ABOUT.includes(key) || VALUES.includes(key) || key.startsWith("x-");
}

/** Before OpenAPI 3.1, the parts of a form with parts have no styles. */
export function withoutPartStyles(document: Node): Node {
  return mapParts(document, (part) => {
    if (!isNode(part.content)) return part;
    const content = Object.entries(part.content).map(([type, media]) => {
      if (!/^multipart\//i.test(type) || !isNode(media) || !isNode(media.encoding)) {
        return [type, media];
      }
      const encoding = Object.entries(media.encoding).map(([name, own]) => {
        if (!isNode(own)) return [name, own];
        const { style: _, explode: __, allowReserved: ___, ...rest } = own;
        return [name, rest];
      });
      return [type, { ...media, encoding: Object.fromEntries(encoding) }];
    });
    return { ...part, content: Object.fromEntries(content) };
  });
}
