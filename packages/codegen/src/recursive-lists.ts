import { isNode, type OpenApiDocument, schemaName } from "@carespec/document";
import ts from "typescript";

/**
 * Gives names to the lists through which a schema leads to itself without an object between, such as
 * those of a JSON value: TypeScript knows no type that is described by itself, but interfaces are
 * looked into only when they are used.
 */
export function nameRecursiveLists(document: OpenApiDocument, nodes: ts.Node[]): ts.Node[] {
  const recursive = recursiveSchemas(document);
  if (recursive.size === 0) return nodes;
  const lists: ts.Node[] = [];
  const named = nodes.map((node) =>
    ts.isInterfaceDeclaration(node) && node.name.text === "components"
      ? inMember(node, "schemas", (schemas) => eachMember(schemas, nameLists))
      : node,
  );
  return [...named, ...lists];

  function nameLists(member: ts.PropertySignature): ts.Node {
    return recursive.has(nameOf(member) ?? "")
      ? ts.visitEachChild(member, replace, undefined)
      : member;
  }

  function replace(node: ts.Node): ts.Node {
    // What is behind an object may lead back.
    if (ts.isTypeLiteralNode(node)) return node;
    const visited = ts.visitEachChild(node, replace, undefined);
    if (!ts.isArrayTypeNode(visited)) return visited;
    const name = `List${lists.length + 1}`;
    const { factory } = ts;
    const array = factory.createExpressionWithTypeArguments(factory.createIdentifier("Array"), [
      visited.elementType,
    ]);
    const extended = factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [array]);
    lists.push(factory.createInterfaceDeclaration(undefined, name, undefined, [extended], []));
    return factory.createTypeReferenceNode(name);
  }
}

/** Schemas that lead to themselves without an object between. */
function recursiveSchemas(document: OpenApiDocument): Set<string> {
  const schemas = (document.components?.schemas ?? {}) as Record<string, unknown>;
  const reached = (schema: unknown): string[] => {
    if (!isNode(schema)) return [];
    const name = schemaName(schema);
    const { items, prefixItems, allOf, anyOf, oneOf } = schema;
    const parts = [items, prefixItems, allOf, anyOf, oneOf].flat();
    return [...(name === undefined ? [] : [name]), ...parts.flatMap(reached)];
  };
  const all = (name: string, seen: Set<string>): Set<string> => {
    for (const next of reached(schemas[name])) {
      if (seen.has(next)) continue;
      seen.add(next);
      all(next, seen);
    }
    return seen;
  };
  return new Set(Object.keys(schemas).filter((name) => all(name, new Set()).has(name)));
}

type Change = (type: ts.TypeLiteralNode) => ts.Node;

function inMember(holder: ts.InterfaceDeclaration, name: string, change: Change): ts.Node {
  const find = (node: ts.Node): ts.Node =>
    ts.isPropertySignature(node) && nameOf(node) === name
      ? ts.visitEachChild(
          node,
          (child) => (ts.isTypeLiteralNode(child) ? change(child) : child),
          undefined,
        )
      : node;
  return ts.visitEachChild(holder, find, undefined);
}

function eachMember(
  type: ts.TypeLiteralNode,
  change: (member: ts.PropertySignature) => ts.Node,
): ts.Node {
  const find = (node: ts.Node): ts.Node => (ts.isPropertySignature(node) ? change(node) : node);
  return ts.visitEachChild(type, find, undefined);
}

function nameOf({ name }: ts.PropertySignature): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
}
