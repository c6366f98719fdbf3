import { isNode, type Node } from "../node.ts";
import { toPointer, valueAt } from "../pointer.ts";
import type { Report } from "./finding.ts";
import { mapParts } from "./map-parts.ts";

/** Refuses references that lead out of the document or nowhere. */
export function checkReferences(document: Node, report: Report): void {
  mapParts(document, (part, keys) => {
    const fault = typeof part.$ref === "string" ? faultOf(part.$ref) : undefined;
    if (fault) report("refused", toPointer([...keys, "$ref"]), fault);
    return part;
  });

  function faultOf(reference: string): string | undefined {
    const shown = JSON.stringify(reference);
    if (!reference.startsWith("#")) {
      return `${shown} leads out of the document: bundle it first, with \`redocly bundle\`.`;
    }
    if (reference === "#") return undefined;
    if (!reference.startsWith("#/")) {
      return `${shown} names an anchor, which is not followed: refer by a JSON pointer.`;
    }
    const target = valueAt(document, reference);
    const isPart = isNode(target) || typeof target === "boolean";
    return isPart ? undefined : `${shown} leads nowhere: correct it.`;
  }
}
