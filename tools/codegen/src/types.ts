import type { Node, OpenApiDocument } from "@carespec/document";
import { tsdoc } from "./tsdoc.ts";

/** Names that would hide a global name where they are imported. */
const GLOBAL = new Set(["Error", "Record", "Response", "Request", "Date", "Map", "Set"]);

/** The short name of a schema's type. */
export function shortName(schema: string): string {
  return GLOBAL.has(schema) ? `${schema}Body` : schema;
}

/** Writes `types.ts`: a short name for the type of each schema. */
export function generateTypes(document: OpenApiDocument): string {
  const schemas = Object.entries((document.components?.schemas ?? {}) as Record<string, Node>);
  const types = schemas.map(([name, schema]) => {
    const { description } = schema;
    const doc = typeof description === "string" ? tsdoc([description]) : "";
    const own = shortName(name);
    // An interface keeps its name in editors, where an alias would show all of its members.
    return isPlainObject(schema)
      ? `${doc}export interface ${own} extends Schema<"${name}"> {}\n`
      : `${doc}export type ${own} = Schema<"${name}">;\n`;
  });
  const head = [
    'import type { components } from "./schema.ts";\n',
    'type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];\n',
  ];
  return [...(types.length > 0 ? head : ["export {};\n"]), ...types].join("\n");
}

function isPlainObject(schema: Node): boolean {
  const isUnion = "oneOf" in schema || "anyOf" in schema || "allOf" in schema || "$ref" in schema;
  return schema.type === "object" && !isUnion && "properties" in schema;
}
