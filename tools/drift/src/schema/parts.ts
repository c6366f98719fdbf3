import { isNode, type OpenApiDocument } from "@carespec/document";
import type { Part } from "./part.ts";

/** Whether a value fits the schema at a pointer. */
export type Fits = (pointer: string) => boolean;

/**
 * A schema and all those that it joins or chooses from, without references. Of alternatives only those that
 * the value fits, or all where it fits none.
 */
export function partsOf(
  document: OpenApiDocument,
  part: Part,
  fits: Fits,
  passed = new Set<string>(),
): Part[] {
  if (passed.has(part.pointer)) return [];
  passed.add(part.pointer);
  const { node } = part;
  const target = part.target(document);
  const behind = target ? partsOf(document, target, fits, passed) : [];
  const chosen = [listed(part, "anyOf"), listed(part, "oneOf")].flatMap((all) => {
    const fitting = all.filter((each) => fits(each.pointer));
    return fitting.length > 0 ? fitting : all;
  });
  const conditional = ["then", "else"].flatMap((name) =>
    isNode(node[name]) ? (part.at(name) ?? []) : [],
  );
  const joined = [...listed(part, "allOf"), ...chosen, ...conditional];
  const own = Object.keys(node).some((key) => key !== "$ref") ? [part] : [];
  return [...own, ...behind, ...joined.flatMap((each) => partsOf(document, each, fits, passed))];
}

function listed(part: Part, name: string): Part[] {
  const list = part.node[name];
  return Array.isArray(list) ? list.flatMap((_, at) => part.at(name, String(at)) ?? []) : [];
}
