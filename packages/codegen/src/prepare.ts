import {
  type Evidence,
  isNode,
  type Node,
  type OpenApiDocument,
  resolve,
  visit,
} from "@carespec/document";

/**
 * Turns a bundled document into the one that types are generated from: without the parameters that
 * the client supplies itself (`x-client-supplied`), and with the evidence in the descriptions, so
 * that the TSDoc shows it. The given document stays as it is.
 */
export function prepareDocument(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  visit(copy, (node) => {
    if (Array.isArray(node.parameters)) {
      node.parameters = node.parameters.filter(
        (parameter) => resolve<Node>(copy, parameter)["x-client-supplied"] !== true,
      );
    }
    writeContentAsSchema(node);
    const evidence = node["x-evidence"];
    // The description of pages is not part of the types.
    if ("defaultSize" in node) return;
    if (isEvidence(evidence)) node.description = describe(node.description, evidence);
  });
  return copy;
}

/** The emitter takes the value of a parameter with `content` for a text, whatever its schema. */
function writeContentAsSchema(node: Node): void {
  const { in: place, name, content } = node;
  if (typeof place !== "string" || typeof name !== "string" || !isNode(content)) return;
  const [media] = Object.values(content);
  delete node.content;
  node.schema = isNode(media) && isNode(media.schema) ? media.schema : {};
}

function describe(description: unknown, { status, source, section, note }: Evidence): string {
  const where = section ? `${source}, “${section}”` : source;
  const lines = [`Evidence: ${status} (${where})${note ? `: ${note}` : ""}`];
  if (typeof description === "string") lines.unshift(description.trimEnd(), "");
  return lines.join("\n");
}

function isEvidence(value: unknown): value is Evidence {
  return typeof value === "object" && value !== null && "status" in value && "source" in value;
}
