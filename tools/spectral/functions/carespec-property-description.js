// @ts-check
import { isNode } from "@carespec/document";
import { isDescribed } from "./lib/described.js";
import { objectRule } from "./lib/object-rule.js";
import { behindReferences } from "./lib/placed-objects.js";
import { resolvedObject } from "./lib/resolved-object.js";
import { schemasAt } from "./lib/schema-at.js";

/** Requires a description of every property: its own, or that of the schema which it refers to. */
export default objectRule(["schema"], (object, context) => {
  const { properties } = object.node;
  if (!isNode(properties)) return [];
  const { properties: resolved } = resolvedObject(object, context);
  return Object.entries(properties).flatMap(([name, property]) => {
    const target = isNode(resolved) ? resolved[name] : undefined;
    const own = behindReferences(context, object.source, property);
    if (property === false || [property, own, ...schemasAt(target, "")].some(isDescribed))
      return [];
    const message = `property ${name} has no description: say what it is, when to use it, and what may surprise.`;
    return [{ message, keys: ["properties", name] }];
  });
});
