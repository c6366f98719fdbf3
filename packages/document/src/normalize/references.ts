import { isNode, type Node } from "../node.ts";
import { toPointer, valueAt } from "../pointer.ts";
import type { Report } from "./finding.ts";

/** Refuses references that lead out of the document or nowhere. */
export function checkReferences(document: Node, report: Report): void {
  see(document, []);

  function see(value: unknown, keys: string[]): void {
    if (Array.isArray(value)) value.forEach((item, index) => void see(item, [...keys, `${index}`]));
    if (!isNode(value)) return;
    const { $ref } = value;
    if (typeof $ref === "string") {
      const fault = faultOf($ref);
      if (fault) report("refused", toPointer([...keys, "$ref"]), fault);
    }
    for (const [key, child] of Object.entries(value)) {
      if (/^(x-|examples?$|default$|enum$|const$|value$)/.test(key)) continue;
      see(child, [...keys, key]);
    }
  }

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
