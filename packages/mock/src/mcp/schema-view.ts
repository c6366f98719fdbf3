import {
  isNode,
  type Node,
  type OpenApiDocument,
  resolve,
  type Sensitivity,
  schemaName,
  sensitivityOf,
} from "@carespec/document";

/** A schema for a reader, without what is inside it. */
export interface SchemaView {
  /** For example `string`, `list of User`, `string or null`. */
  type: string;
  description?: unknown;
  /** The keywords of JSON Schema that limit the value, as the document gives them. */
  constraints?: Node;
  /** `credential` or `personal`: what must not be logged or shown. */
  sensitive?: Sensitivity;
  deprecated?: true;
}

const NOT_LIMITING =
  /^(\$ref|type|title|description|default|examples?|properties|items|allOf|anyOf|oneOf|required|deprecated|discriminator|externalDocs|xml|x-.*)$/;

/** Describes a schema in one level. */
export function viewSchema(document: OpenApiDocument, schema: unknown): SchemaView {
  if (!isNode(schema)) return { type: "any value" };
  const node = resolve<Node>(document, schema);
  const limits = Object.entries(node).filter(
    ([key, value]) => !NOT_LIMITING.test(key) && !isNode(value),
  );
  const sensitive = sensitivityOf(document, schema);
  return {
    type: typeOf(schema),
    ...(node.description !== undefined && { description: node.description }),
    ...(limits.length > 0 && { constraints: Object.fromEntries(limits) }),
    ...(sensitive && { sensitive }),
    ...(node.deprecated === true && { deprecated: true as const }),
  };
}

/** Says in a word or two which values a schema allows. */
export function typeOf(schema: unknown): string {
  if (!isNode(schema)) return "any value";
  const name = schemaName(schema);
  if (name !== undefined) return name;
  const types = [schema.type].flat().filter((type) => typeof type === "string");
  if (types.length > 0) {
    return types.map((type) => (type === "array" ? listOf(schema) : type)).join(" or ");
  }
  for (const key of ["oneOf", "anyOf"] as const) {
    const options = schema[key];
    if (Array.isArray(options)) return [...new Set(options.map(typeOf))].join(" or ");
  }
  if (Array.isArray(schema.allOf)) return schema.allOf.map(typeOf).join(" and ");
  return isNode(schema.properties) ? "object" : "any value";
}

function listOf({ items }: Node): string {
  return items === undefined ? "list" : `list of ${typeOf(items)}`;
}

/** A member of an object's schema. */
export interface Field {
  name: string;
  schema: Node;
  required: boolean;
  /** The schemas that it is in, references resolved, the inner ones first. */
  inside: Node[];
}

/** The members of a schema, of its items, and of all parts of `allOf`, `anyOf` and `oneOf`. */
export function fieldsOf(
  document: OpenApiDocument,
  schema: unknown,
  around: readonly Node[] = [],
): Field[] {
  if (!isNode(schema)) return [];
  const node = resolve<Node>(document, schema);
  if (around.includes(node)) return [];
  const inside = [node, ...around];
  const required = Array.isArray(node.required) ? node.required : [];
  const own = Object.entries(isNode(node.properties) ? node.properties : {}).flatMap(
    ([name, member]): Field[] =>
      isNode(member) ? [{ name, schema: member, required: required.includes(name), inside }] : [],
  );
  const parts = [node.allOf, node.anyOf, node.oneOf, node.items].flat();
  return [...own, ...parts.flatMap((part) => fieldsOf(document, part, inside))];
}
