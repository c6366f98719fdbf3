import { isNode, type Node, type OpenApiDocument, operationsOf, valueAt } from "@carespec/document";

/** A part of an operation that a component is used in. */
export interface Use {
  operationId: string;
  /** For example "responses 200". */
  part: string;
}

/** Tells where a component is used, through all references to it, by its JSON pointer. */
export type UsesOf = (component: string) => readonly Use[];

/** Reads which operations use which components of a document. */
export function readUses(document: OpenApiDocument): UsesOf {
  const uses = new Map<string, Use[]>();
  for (const { operation, pointer } of operationsOf(document)) {
    const { operationId } = operation;
    const pathItem = valueAt(document, pointer.slice(0, pointer.lastIndexOf("/")));
    const own = valueAt(document, pointer);
    const parts = [
      ...partsOf(own),
      ...(isNode(pathItem) ? [["parameters", pathItem.parameters] as const] : []),
    ];
    for (const [part, value] of parts) {
      for (const component of reached(document, value, new Set())) {
        const known = uses.get(component) ?? [];
        uses.set(component, known);
        const isTold = known.some((use) => use.operationId === operationId && use.part === part);
        if (!isTold) known.push({ operationId, part });
      }
    }
  }
  return (component) => uses.get(component) ?? [];
}

/** The members of an operation; its answers each. */
function partsOf(operation: unknown): (readonly [part: string, value: unknown])[] {
  if (!isNode(operation)) return [];
  return Object.entries(operation).flatMap(([key, value]) => {
    if (key !== "responses" || !isNode(value)) return [[key, value] as const];
    return Object.entries(value).map(([status, answer]) => [`${key} ${status}`, answer] as const);
  });
}

function reached(document: object, value: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) reached(document, item, found);
  if (!isNode(value)) return found;
  const { $ref } = value as Node;
  if (typeof $ref === "string" && !found.has($ref)) {
    found.add($ref);
    reached(document, valueAt(document, $ref), found);
  }
  for (const child of Object.values(value)) reached(document, child, found);
  return found;
}
