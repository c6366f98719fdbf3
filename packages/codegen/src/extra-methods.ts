import { type OpenApiDocument, operationsOf } from "@carespec/document";
import { METHOD_EXTENSION } from "@carespec/document/normalize";
import ts from "typescript";

/**
 * Takes operations whose method OpenAPI 3.1 has no place for out of the type of the paths, where they
 * stand under another method: only the named methods call them.
 */
export function hideExtraMethods(document: OpenApiDocument, nodes: ts.Node[]): ts.Node[] {
  const hidden = operationsOf(document)
    .filter(({ operation }) => METHOD_EXTENSION in operation)
    .map(({ path, method }) => `${path} ${method}`);
  if (hidden.length === 0) return nodes;
  return nodes.map((node) =>
    ts.isInterfaceDeclaration(node) && node.name.text === "paths"
      ? ts.visitEachChild(node, (path) => withoutHidden(path), undefined)
      : node,
  );

  function withoutHidden(path: ts.Node): ts.Node {
    const key = nameOf(path);
    const hide = (member: ts.Node): ts.Node => {
      const isHidden = hidden.includes(`${key} ${nameOf(member)}`);
      if (!isHidden || !ts.isPropertySignature(member)) return member;
      const { modifiers, name } = member;
      const question = ts.factory.createToken(ts.SyntaxKind.QuestionToken);
      const never = ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
      return ts.factory.updatePropertySignature(member, modifiers, name, question, never);
    };
    return ts.visitEachChild(
      path,
      (type) => (ts.isTypeLiteralNode(type) ? ts.visitEachChild(type, hide, undefined) : type),
      undefined,
    );
  }
}

function nameOf(node: ts.Node): string | undefined {
  if (!ts.isPropertySignature(node)) return undefined;
  const { name } = node;
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
}
