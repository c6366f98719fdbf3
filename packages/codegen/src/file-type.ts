import { isNode } from "@carespec/document";
import ts from "typescript";

/** The type of a schema that describes bytes: a part of a form, or a whole body. */
export function fileType(schema: unknown): ts.TypeNode | undefined {
  if (!isNode(schema) || !isFile(schema)) return undefined;
  const { factory } = ts;
  const blob = factory.createTypeReferenceNode("Blob");
  const isNullable = [schema.type].flat().includes("null");
  if (!isNullable) return blob;
  return factory.createUnionTypeNode([blob, factory.createLiteralTypeNode(factory.createNull())]);
}

function isFile({ type, format, contentMediaType, contentEncoding }: Record<string, unknown>) {
  const types = [type].flat();
  if (type !== undefined && !types.includes("string") && !types.includes("file")) return false;
  if (format === "binary" || types.includes("file")) return true;
  // Bytes in a text are encoded; JSON and text in a text are text.
  const isText = /^text\/|[/+](json|xml)$/i.test(String(contentMediaType ?? "text/"));
  return !isText && contentEncoding === undefined;
}
