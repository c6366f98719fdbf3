import type { OpenApiDocument } from "@carespec/document";
import { astToString } from "openapi-typescript";
import ts from "typescript";
import { sentSchemas } from "./optional-members.ts";

const { factory } = ts;

/**
 * Lets programs write objects of requests that have members by name beside any others of a type. TypeScript
 * knows no "all others": `{ id: number } & { [key: string]: string }` has no literal, since it holds the
 * `id` against the other members too. They may have the types of the named ones then; answers, which are
 * only read, keep the exact type.
 */
export function widenOthers(document: OpenApiDocument, nodes: ts.Node[]): ts.Node[] {
  const sent = sentSchemas(document);
  const find = (node: ts.Node): ts.Node => {
    const name = ts.isPropertySignature(node) ? nameOf(node) : "";
    const isSent = SENT.includes(name) || sent.has(name);
    return ts.visitEachChild(node, isSent ? widen : find, undefined);
  };
  return nodes.map(find);
}

/** What operations call the parts of their requests. */
const SENT = ["requestBody", "requestBodies", "query", "header", "cookie", "path"];

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}

function widen(node: ts.Node): ts.Node {
  const visited = ts.visitEachChild(node, widen, undefined);
  if (!ts.isIntersectionTypeNode(visited)) return visited;
  const others = visited.types.filter((type) => othersIn(type) !== undefined);
  const named = visited.types.filter((type) => !others.includes(type));
  const types = named.flatMap(typesOfMembers);
  if (others.length === 0 || types.length === 0) return visited;
  const widened = others.map((type) => {
    const { modifiers, parameters, type: own } = othersIn(type) as ts.IndexSignatureDeclaration;
    const any = factory.createUnionTypeNode(withoutDoubles([own, ...types]));
    return factory.createTypeLiteralNode([
      factory.createIndexSignature(modifiers, parameters, any),
    ]);
  });
  return factory.createIntersectionTypeNode([...named, ...widened]);
}

/** The type of all others, where a part of an object says nothing else and does not take anything. */
function othersIn(type: ts.TypeNode): ts.IndexSignatureDeclaration | undefined {
  if (!ts.isTypeLiteralNode(type) || type.members.length !== 1) return undefined;
  const [member] = type.members;
  if (!member || !ts.isIndexSignatureDeclaration(member)) return undefined;
  return member.type.kind === ts.SyntaxKind.UnknownKeyword ? undefined : member;
}

/** The types of the members that a part names; a part by reference has them by its keys. */
function typesOfMembers(type: ts.TypeNode): ts.TypeNode[] {
  if (!ts.isTypeLiteralNode(type)) {
    const keys = factory.createTypeOperatorNode(ts.SyntaxKind.KeyOfKeyword, type);
    return [factory.createIndexedAccessTypeNode(type, keys)];
  }
  const members = type.members.filter(ts.isPropertySignature);
  const types = members.flatMap((member) => (member.type ? [member.type] : []));
  const isOptional = members.some(({ questionToken }) => questionToken);
  const missing = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  return isOptional ? [...types, missing] : types;
}

function withoutDoubles(types: readonly ts.TypeNode[]): ts.TypeNode[] {
  return [...new Map(types.map((type) => [astToString(type), type])).values()];
}
