import { isNode, mapNodes, type Node, type OpenApiDocument } from "@carespec/document";

/** A document whose schemas describe answers: none requires a property that is only written. */
export function withoutRequiredWrites(document: OpenApiDocument): OpenApiDocument {
  return mapNodes(document, withoutWriteOnly) as OpenApiDocument;
}

/** The same for one schema. */
export function withoutWriteOnly(node: Node): Node {
  const { required, properties } = node;
  if (!Array.isArray(required) || !isNode(properties)) return node;
  const isWriteOnly = (name: string) => (properties[name] as Node | undefined)?.writeOnly === true;
  return required.some(isWriteOnly)
    ? { ...node, required: required.filter((name) => !isWriteOnly(name)) }
    : node;
}
