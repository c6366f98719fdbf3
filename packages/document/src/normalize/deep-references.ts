import { isNode, type Node } from "../node.ts";
import { pointerKeys, toPointer, valueAt } from "../pointer.ts";
import type { Report } from "./finding.ts";
import { mapParts } from "./map-parts.ts";

/** How many references in a chain are followed. */
const DEPTH = 8;

/**
 * Puts what a reference leads to in its place, where that is a part of a component or of a path: a
 * type or a check has a name only for whole components. A component that is only another name for one,
 * unless it is a schema, becomes a copy: the emitter of types does not follow it.
 */
export function placeDeepReferences(document: Node, report: Report): Node {
  let result = document;
  for (let pass = 0; pass < DEPTH; pass += 1) {
    let found = 0;
    result = mapParts(result, (part, keys) => {
      if (!isDeep(part, keys)) return part;
      found += 1;
      const { $ref, ...beside } = part;
      const target = valueAt(result, String($ref));
      return isNode(target) ? { ...structuredClone(target), ...beside } : part;
    });
    if (found === 0) return result;
  }
  mapParts(result, (part, keys) => {
    if (isDeep(part, keys) && isNode(valueAt(result, String(part.$ref)))) {
      const message = `${JSON.stringify(part.$ref)} leads to a part that holds itself: make it a component.`;
      report("refused", toPointer([...keys, "$ref"]), message);
    }
    return part;
  });
  return result;
}

function isDeep({ $ref }: Node, keys: readonly string[]): boolean {
  if (typeof $ref !== "string" || !$ref.startsWith("#/")) return false;
  const isPathItem = keys.length === 2 && (keys[0] === "paths" || keys[0] === "webhooks");
  const [kind] = pointerKeys($ref);
  if (keys.length === 3 && keys[0] === "components" && keys[1] !== "schemas") return true;
  return !isPathItem && !(kind === "components" && pointerKeys($ref).length === 3);
}
