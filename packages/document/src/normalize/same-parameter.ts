import { isNode, type Node } from "../node.ts";
import { valueAt } from "../pointer.ts";

/** Whether two parameters have the same name and place. */
export function isSame(one: unknown, other: Node): boolean {
  return isNode(one) && one.name === other.name && one.in === other.in && one.name !== undefined;
}

/** What a reference leads to in one step; anything else stays. */
export function resolved(document: object, part: unknown): unknown {
  return isNode(part) && typeof part.$ref === "string" ? valueAt(document, part.$ref) : part;
}
