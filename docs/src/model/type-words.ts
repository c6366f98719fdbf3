import { isNode, type Node, schemaName } from "@carespec/document";

/** What a value is, in words, and the component that describes it. */
export interface TypeWords {
  text: string;
  /** Name of the component schema, where the words name one. */
  component?: string;
}

/** Says what values a schema allows, for example "string or null", "list of User", "date-time". */
export function typeWords(schema: unknown): TypeWords {
  if (schema === false) return { text: "nothing" };
  if (!isNode(schema)) return { text: "any value" };
  const component = schemaName(schema);
  if (component !== undefined) return { text: component, component };
  if (schema.const !== undefined) return { text: "fixed value" };
  const types = [schema.type].flat().filter((type) => typeof type === "string");
  if (types.length === 0) return untyped(schema);
  const words = types.map((type) => typeWord(type, schema));
  const inner = types.includes("array") ? typeWords(schema.items).component : undefined;
  return { text: words.join(" or "), ...(inner !== undefined && { component: inner }) };
}

function typeWord(type: string, schema: Node): string {
  if (type === "array") {
    if (Array.isArray(schema.prefixItems)) return "tuple";
    return schema.items === undefined ? "list" : `list of ${typeWords(schema.items).text}`;
  }
  if (type === "object" && isMap(schema)) {
    return `map of ${typeWords(schema.additionalProperties).text}`;
  }
  if (type === "string" && typeof schema.format === "string") return `string (${schema.format})`;
  if (typeof schema.format === "string" && /^(integer|number)$/.test(type)) {
    return `${type} (${schema.format})`;
  }
  return type;
}

/** An object whose keys are free and whose values are described. */
function isMap(schema: Node): boolean {
  return schema.properties === undefined && isNode(schema.additionalProperties);
}

function untyped(schema: Node): TypeWords {
  for (const [key, word] of [
    ["oneOf", "one of several"],
    ["anyOf", "any of several"],
  ] as const) {
    if (Array.isArray(schema[key])) {
      const words = [...new Set(schema[key].map((option) => typeWords(option).text))];
      return { text: words.length <= 3 ? words.join(" or ") : word };
    }
  }
  if (Array.isArray(schema.allOf) && schema.allOf.length > 0) {
    const named = schema.allOf.map(typeWords).find(({ component }) => component !== undefined);
    return named ?? typeWords(schema.allOf[0]);
  }
  if (isNode(schema.properties)) return { text: "object" };
  if (Array.isArray(schema.enum)) return { text: "one of the values" };
  return { text: "any value" };
}
