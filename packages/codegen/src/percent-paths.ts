import type { OpenApiDocument } from "@carespec/document";
import ts from "typescript";

/** Stands for `%` in paths while types are emitted; no document has this character, which is nobody's. */
const STAND_IN = "\uE025";

/** Writes paths in such a way that the emitter, which decodes the places of what it reads, can. */
export function hidePercent(document: OpenApiDocument): void {
  if (!document.paths) return;
  document.paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => [path.replaceAll("%", STAND_IN), item]),
  );
}

/** Writes paths in emitted types as the document has them. */
export function showPercent(types: readonly ts.Node[]): ts.Node[] {
  const show = (node: ts.Node, context: ts.TransformationContext): ts.Node =>
    ts.isStringLiteral(node) && node.text.includes(STAND_IN)
      ? context.factory.createStringLiteral(node.text.replaceAll(STAND_IN, "%"))
      : ts.visitEachChild(node, (child) => show(child, context), context);
  return ts.transform([...types], [(context) => (node) => show(node, context)]).transformed;
}
