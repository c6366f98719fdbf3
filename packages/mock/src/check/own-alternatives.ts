import { follow, isNode, type Node, type OpenApiDocument } from "@carespec/document";

/** Keywords that lay a value's alternatives down. */
const ALTERNATIVES = ["oneOf", "anyOf"] as const;

/**
 * A document in which no schema is one of its own alternatives. `Pet` with `oneOf: [Cat, Dog]`, where `Cat`
 * is `allOf: [Pet, …]`, means that a cat has what all pets have; read as JSON Schema, a check would never
 * end. There, `Cat` refers to `Pet` without its alternatives. Other documents are returned as they are.
 */
export function withoutOwnAlternatives(document: OpenApiDocument): OpenApiDocument {
  const replacements = new Map<Node, Node>();
  for (const base of targetsOf(document)) {
    const alternatives = ALTERNATIVES.flatMap((key) => base[key]);
    for (const reference of referencesTo(document, base, alternatives)) {
      replacements.set(reference, besideAlternatives(base));
    }
  }
  if (replacements.size === 0) return document;
  return copy(document, replacements) as OpenApiDocument;
}

/** The schemas with alternatives that something refers to. */
function targetsOf(document: OpenApiDocument): ReadonlySet<Node> {
  const targets = new Set<Node>();
  const known = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { $ref } = node as Node;
    if (typeof $ref === "string" && !known.has($ref)) {
      known.add($ref);
      const target = targetOf(document, $ref);
      if (target && ALTERNATIVES.some((key) => Array.isArray(target[key]))) targets.add(target);
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(document);
  return targets;
}

/** The references by which a schema's alternatives are the schema itself: what they say of the same value. */
function referencesTo(document: OpenApiDocument, base: Node, alternatives: unknown[]): Node[] {
  const found: Node[] = [];
  const seen = new Set<unknown>();
  const waiting = [...alternatives];
  while (waiting.length > 0) {
    const schema = waiting.pop();
    if (!isNode(schema) || seen.has(schema)) continue;
    seen.add(schema);
    const target = typeof schema.$ref === "string" && targetOf(document, schema.$ref);
    if (target === base) found.push(schema);
    else if (target) waiting.push(target);
    for (const key of ["allOf", ...ALTERNATIVES]) {
      if (Array.isArray(schema[key])) waiting.push(...schema[key]);
    }
  }
  return found;
}

function targetOf(document: OpenApiDocument, reference: string): Node | undefined {
  try {
    return follow(document, reference).node;
  } catch {
    // What leads nowhere is told elsewhere.
    return undefined;
  }
}

function besideAlternatives({ oneOf: _, anyOf: __, discriminator: ___, ...rest }: Node): Node {
  return rest;
}

function copy(node: unknown, replacements: ReadonlyMap<Node, Node>): unknown {
  if (Array.isArray(node)) return node.map((item) => copy(item, replacements));
  if (!isNode(node)) return node;
  const { $ref: _, ...beside } = node;
  const replacement = replacements.get(node);
  const source = replacement ? { ...replacement, ...beside } : node;
  return Object.fromEntries(
    Object.entries(source).map(([key, value]) => [key, copy(value, replacements)]),
  );
}
