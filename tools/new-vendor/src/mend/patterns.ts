import { isNode, objectsOf } from "@carespec/document";
import { type Draft, tell } from "./draft.ts";

/**
 * Leaves out patterns that JSON Schema does not have, such as `(?i)` and `\Z` of other languages: no
 * validator reads them, so that no example would fit.
 */
export function dropUnreadablePatterns({ document, told }: Draft): void {
  for (const { node, kind } of objectsOf(document, "document")) {
    if (kind !== "schema") continue;
    if (typeof node.pattern === "string" && !isReadable(node.pattern)) {
      tell(told.left, "Correct", `the pattern \`${node.pattern}\`, which is not of JavaScript`);
      delete node.pattern;
    }
    if (!isNode(node.patternProperties)) continue;
    for (const pattern of Object.keys(node.patternProperties).filter((key) => !isReadable(key))) {
      tell(told.left, "Correct", `the pattern \`${pattern}\`, which is not of JavaScript`);
      delete node.patternProperties[pattern];
    }
  }
}

function isReadable(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
