import { isNode, type Node, type OpenApiDocument } from "@carespec/document";
import { DEPRECATED, prose, tsdoc } from "./tsdoc.ts";
import type { TypeNames } from "./type-names.ts";

/** Writes `types.ts`: a short name for the type of each schema. */
export function generateTypes(document: OpenApiDocument, names: TypeNames): string {
  const schemas = Object.entries((document.components?.schemas ?? {}) as Record<string, Node>);
  const types = schemas.map(([name, schema]) => {
    const { description, deprecated } = schema;
    const doc = tsdoc([prose(description), deprecated === true && DEPRECATED]);
    const own = names.get(name) ?? name;
    // An interface keeps its name in editors, where an alias would show all of its members.
    return isPlainObject(schema)
      ? `${doc}export interface ${own} extends Schema<${JSON.stringify(name)}> {}\n`
      : `${doc}export type ${own} = Schema<${JSON.stringify(name)}>;\n`;
  });
  const head = [
    'import type { components } from "./schema.ts";\n',
    'type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];\n',
  ];
  return [...(types.length > 0 ? head : ["export {};\n"]), ...types].join("\n");
}

function isPlainObject(schema: Node): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  const isUnion = "oneOf" in schema || "anyOf" in schema || "allOf" in schema || "$ref" in schema;
  const isOpen = ["additionalProperties", "patternProperties", "unevaluatedProperties"].some(
    (key) => isNode(schema[key]) && Object.keys(schema[key]).length > 0,
  );
  return schema.type === "object" && !isUnion && !isOpen && "properties" in schema;
}
