import { follow, isNode, type Node, type OpenApiDocument } from "@carespec/document";

/** A schema, and where it is. */
export interface Part {
  node: Node;
  /** JSON pointer into the bundled document. */
  pointer: string;
  /** The way to it from the top of the document, which does not mention references. */
  keys: readonly string[];
}

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
  const { node, keys, pointer } = part;
  if (passed.has(pointer)) return [];
  passed.add(pointer);
  const { $ref } = node;
  const target = typeof $ref === "string" ? follow(document, $ref) : undefined;
  const behind = target ? partsOf(document, { ...target, keys }, fits, passed) : [];
  const inner = (name: string, at?: string): Part[] => {
    const child = at === undefined ? node[name] : (node[name] as Node)[at];
    const more = at === undefined ? [name] : [name, at];
    return isNode(child)
      ? [{ node: child, keys: [...keys, ...more], pointer: [pointer, ...more].join("/") }]
      : [];
  };
  const listed = (name: string) =>
    Array.isArray(node[name])
      ? (node[name] as unknown[]).flatMap((_, at) => inner(name, String(at)))
      : [];
  const chosen = [listed("anyOf"), listed("oneOf")].flatMap((all) => {
    const fitting = all.filter((each) => fits(each.pointer));
    return fitting.length > 0 ? fitting : all;
  });
  const joined = [...listed("allOf"), ...chosen, ...inner("then"), ...inner("else")];
  const own = Object.keys(node).some((key) => key !== "$ref") ? [part] : [];
  return [...own, ...behind, ...joined.flatMap((each) => partsOf(document, each, fits, passed))];
}
