import { isNode, type Node } from "@carespec/document";
import { set } from "../values/complete-value.ts";

/** A value changed by a merge patch (RFC 7396): members are replaced, and `null` removes one. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isNode(patch)) return patch;
  const merged: Node = isNode(target) ? { ...target } : {};
  for (const [name, member] of Object.entries(patch)) {
    if (member === null) delete merged[name];
    else {
      const before = Object.hasOwn(merged, name) ? merged[name] : undefined;
      set(merged, name, mergePatch(before, member));
    }
  }
  return merged;
}
