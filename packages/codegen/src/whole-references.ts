import { mapNodes, type Node, type OpenApiDocument } from "@carespec/document";
import { PARTS, TYPING } from "./tame-schemas.ts";

/** Keys beside a `$ref` that describe it and do not change its type. */
const BESIDE = ["description", "deprecated", "summary", "title", "readOnly", "writeOnly"];

/** Writes references with something beside them that counts too (OpenAPI 3.1) as parts of one whole. */
export function writeWholeReferences(document: OpenApiDocument): OpenApiDocument {
  return mapNodes(document, wholeReference) as OpenApiDocument;
}

function wholeReference(node: Node): Node {
  const { $ref, ...beside } = node;
  if (typeof $ref !== "string" || !$ref.startsWith("#/components/schemas/")) return node;
  const typing = [...PARTS, ...TYPING, "const", "required", "prefixItems"];
  if (!typing.some((key) => key in beside) || Object.keys(beside).join() === "type") return node;
  const own = Object.entries(beside).filter(([key]) => !BESIDE.includes(key));
  const said = Object.entries(beside).filter(([key]) => BESIDE.includes(key));
  return { ...Object.fromEntries(said), allOf: [{ $ref }, Object.fromEntries(own)] };
}
