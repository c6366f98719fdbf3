import { follow, isNode, type Node, type OpenApiDocument } from "@carespec/document";
import { bothOf } from "./both-of.ts";

/** What a schema says of objects and lists, with its references and branches joined. */
export interface View {
  /** Names of the components that it is, for example `Pet`. */
  names: ReadonlySet<string>;
  types: ReadonlySet<string>;
  /** Schemas of the properties in any branch, by name. */
  properties: ReadonlyMap<string, Node>;
  /** Properties that every value has. */
  required: ReadonlySet<string>;
  /** The schema of a list's items. */
  items: Node | undefined;
  /** Whether the schema itself says that other properties may come. */
  isOpen: boolean;
}

/** Reads the schemas of one document. */
export interface SchemaReader {
  document: OpenApiDocument;
  /** The schema that a reference leads to; what is beside the reference counts too. */
  resolved(schema: unknown): Node;
  /** The same with the keywords of `allOf`, and of the only branch that is not `null`, beside its own. */
  flat(schema: unknown): Node;
  view(schema: unknown): View;
}

/** Deeper compositions are not looked at. */
const DEEPEST = 12;

/** Makes the reader of a document. */
export function createSchemaReader(document: OpenApiDocument): SchemaReader {
  const views = new WeakMap<object, View>();
  /** Always the same object, so that circles are seen. */
  const targets = new WeakMap<object, Node>();

  function resolved(schema: unknown): Node {
    if (!isNode(schema)) return {};
    const known = targets.get(schema) ?? follows(schema);
    targets.set(schema, known);
    return known;
  }

  function follows(schema: Node): Node {
    let node = schema;
    for (let steps = 0; typeof node.$ref === "string" && steps < DEEPEST; steps += 1) {
      const { $ref, ...beside } = node as Node & { $ref: string };
      const { node: target } = follow(document, $ref);
      node = Object.keys(beside).length === 0 ? target : { ...target, ...beside };
    }
    return typeof node.$ref === "string" ? {} : node;
  }

  function flat(schema: unknown, open: readonly Node[] = []): Node {
    const node = resolved(schema);
    // A composition that leads to itself has nothing more to say.
    if (open.includes(node) || open.length > DEEPEST) return {};
    const either = [...listOf(node.oneOf), ...listOf(node.anyOf)].filter((each) => !isNull(each));
    const branches = [...listOf(node.allOf), ...(either.length === 1 ? either : [])];
    if (branches.length === 0) return node;
    return Object.assign({}, ...branches.map((branch) => flat(branch, [...open, node])), node);
  }

  function view(schema: unknown): View {
    if (!isNode(schema)) return read(schema);
    const known = views.get(schema) ?? read(schema);
    views.set(schema, known);
    return known;
  }

  function read(schema: unknown): View {
    const joined = {
      names: new Set<string>(),
      types: new Set<string>(),
      properties: new Map<string, Node>(),
      required: new Set<string>(),
      items: undefined as Node | undefined,
      isOpen: false,
    };
    const seen = { sure: new Set<Node>(), unsure: new Set<Node>() };
    const visit = (part: unknown, isSure: boolean, depth: number): void => {
      if (depth > DEEPEST || !isNode(part)) return;
      if (typeof part.$ref === "string") joined.names.add(part.$ref);
      const node = resolved(part);
      const known = isSure ? seen.sure : seen.unsure;
      if (known.has(node) || seen.sure.has(node)) return;
      known.add(node);
      for (const type of [node.type ?? []].flat()) joined.types.add(String(type));
      if (isNode(node.properties)) {
        joined.types.add("object");
        for (const [name, property] of Object.entries(node.properties)) {
          const other = joined.properties.get(name);
          const own = isNode(property) ? property : {};
          joined.properties.set(name, other ? bothOf(other, own, isSure ? "allOf" : "anyOf") : own);
        }
      }
      if (isSure && Array.isArray(node.required)) {
        for (const name of node.required) joined.required.add(String(name));
      }
      if (isNode(node.items)) {
        joined.items = joined.items
          ? bothOf(joined.items, node.items, isSure ? "allOf" : "anyOf")
          : node.items;
        joined.types.add("array");
      }
      if (node.additionalProperties === true || isNode(node.additionalProperties)) {
        joined.isOpen = true;
      }
      for (const branch of listOf(node.allOf)) visit(branch, isSure, depth + 1);
      const either = [...listOf(node.oneOf), ...listOf(node.anyOf)].filter((each) => !isNull(each));
      for (const branch of either) visit(branch, isSure && either.length === 1, depth + 1);
    };
    visit(schema, true, 0);
    return joined;
  }

  return { document, resolved, flat, view };
}

/** The members of a list in a schema; nothing for another value. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether a branch only lets `null` pass. */
export function isNull(schema: unknown): boolean {
  return isNode(schema) && (schema.type === "null" || schema.const === null);
}
