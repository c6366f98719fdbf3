// @ts-check
import { isNode } from "@carespec/document";
import { resolvedAt } from "./resolved.js";

/**
 * What an object says with its references followed, and what it says beside its own reference, which
 * resolving drops.
 *
 * @param {import("./placed-objects.js").FiledObject} object
 * @param {import("@stoplight/spectral-core").RulesetFunctionContext} context
 * @returns {Record<string, unknown>}
 */
export function resolvedObject(object, context) {
  const resolved = resolvedAt(context, object.path);
  return { ...object.node, ...(isNode(resolved) ? resolved : {}) };
}
