import { type OpenApiDocument, operationsOf } from "@carespec/document";
import ts from "typescript";

/**
 * Lets `undefined` stand for a member of a request that is left out, as the clients' options do, also
 * under `exactOptionalPropertyTypes`: members of queries, and of schemas that are never answered.
 */
export function orUndefined(document: OpenApiDocument, nodes: ts.Node[]): ts.Node[] {
  const sent = sentOnly(document);
  const find = (node: ts.Node): ts.Node => {
    if (!ts.isPropertySignature(node) || !node.type)
      return ts.visitEachChild(node, find, undefined);
    const name = ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : "";
    const isParameters = name === "query" || name === "header" || name === "cookie";
    if (!isParameters && !sent.has(name)) return ts.visitEachChild(node, find, undefined);
    return withType(node, ts.visitEachChild(node.type, widen, undefined));
  };
  return nodes.map(find);
}

function widen(node: ts.Node): ts.Node {
  const visited = ts.visitEachChild(node, widen, undefined);
  if (!ts.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited;
  if (visited.type.kind === ts.SyntaxKind.NeverKeyword) return visited;
  const missing = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  return withType(visited, ts.factory.createUnionTypeNode([visited.type, missing]));
}

function withType(node: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature {
  const { modifiers, name, questionToken } = node;
  return ts.factory.updatePropertySignature(node, modifiers, name, questionToken, type);
}

/** Names of the schemas that requests have and no answer has. */
function sentOnly(document: OpenApiDocument): Set<string> {
  const received = schemasIn(
    document,
    operationsOf(document).map(({ operation }) => operation.responses),
  );
  return new Set([...sentSchemas(document)].filter((name) => !received.has(name)));
}

/** Names of the schemas that requests have in their bodies. */
export function sentSchemas(document: OpenApiDocument): Set<string> {
  return schemasIn(
    document,
    operationsOf(document).map(({ operation }) => operation.requestBody),
  );
}

function schemasIn(document: OpenApiDocument, part: unknown): Set<string> {
  return new Set(
    [...reachedFrom(document, part)].flatMap((reference) => {
      const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(reference) ?? [];
      return name ? [name] : [];
    }),
  );
}

/** All references that a part of the document leads to. */
function reachedFrom(document: OpenApiDocument, part: unknown): Set<string> {
  const found = new Set<string>();
  const components = Object(document.components);
  const follow = (from: unknown) => {
    for (const [, reference = "", kind = "", name = ""] of JSON.stringify(from ?? null).matchAll(
      /"(#\/components\/([^/"]+)\/([^/"]+))"/g,
    )) {
      if (found.has(reference)) continue;
      found.add(reference);
      follow(components[kind]?.[name]);
    }
  };
  follow(part);
  return found;
}
