import { isNode, mapNodes, type Node } from "@carespec/document";
import { JSONSchemaFaker } from "json-schema-faker";
import { isWellFormed } from "./well-formed.ts";

/** What a reader expects of a member with this name, where its schema allows it. */
const EXPECTED: [name: RegExp, ...values: unknown[]][] = [
  [/^(.*_)?id$|Id$/, 1, "1", "id-1"],
  [/^(first_?name|given_?name)$/i, "Ada"],
  [/^(last_?name|family_?name|surname)$/i, "Example"],
  [/e?mail$/i, "ada@example.com"],
  [/(phone|mobile)/i, "+1 555 0100"],
  [/(^|_)(url|uri|href|link)$|Url$/, "https://example.com/"],
  [/^(currency)$/i, "EUR"],
  [/^country(_?code)?$/i, "DE"],
  [/^(count|total|quantity|total_?count)$/i, 1],
  [/(name|title|label)$/i, "Example"],
  [/(description|comment|note|message|text|detail|reason)s?$/i, "Example text"],
];

/** "example" in base64. */
const BYTES = "ZXhhbXBsZQ==";

/** Keys by which a schema says its value itself. */
const SAID = ["example", "examples", "default", "const", "enum", "$ref"];

/**
 * Gives plain values of schemas an example that fits: by the member's name, else by a pattern or the first
 * of the values that are listed as alternatives. A sampler that puts them together then needs no luck.
 */
export function withLeafExamples(schemas: unknown): unknown {
  return mapNodes(schemas, (written) => {
    const node = withoutNull(written);
    if (!isNode(node.properties)) return withListedValue(withExample("", node));
    const properties = Object.entries(node.properties).map(([name, property]) => [
      name,
      isNode(property) ? withExample(name, property) : property,
    ]);
    return { ...node, properties: Object.fromEntries(properties) };
  });
}

/** Without the alternative `null`: the sampler would take it where it comes first, and show nothing. */
function withoutNull(schema: Node): Node {
  const kept = ["oneOf", "anyOf"].flatMap((key): [string, unknown[]][] => {
    const parts = schema[key];
    if (!Array.isArray(parts)) return [];
    const others = parts.filter((part) => !isNode(part) || part.type !== "null");
    return others.length > 0 ? [[key, others]] : [];
  });
  return kept.length > 0 ? { ...schema, ...Object.fromEntries(kept) } : schema;
}

/** Values with a text of their own each are written as `oneOf` of `const`. */
function withListedValue(schema: Node): Node {
  const [values = []] = [schema.oneOf, schema.anyOf].filter(Array.isArray);
  if (SAID.some((key) => key in schema) || values.length === 0) return schema;
  const isListed = values.every((one) => isNode(one) && "const" in one);
  return isListed ? { ...schema, example: values[0].const } : schema;
}

function withExample(name: string, schema: Node): Node {
  if (SAID.some((key) => key in schema)) return schema;
  const types = [schema.type].flat();
  if (!types.some((type) => /^(string|integer|number)$/.test(String(type)))) return schema;
  if (schema.format === "byte" && fits(schema, BYTES)) return { ...schema, example: BYTES };
  const [, ...values] = EXPECTED.find(([pattern]) => pattern.test(name)) ?? [name];
  const fitting = values.find((value) => fits(schema, value));
  if (fitting !== undefined) return { ...schema, example: fitting };
  const generated = types.includes("string") && schema.pattern ? generate(schema) : undefined;
  return generated !== undefined && fits(schema, generated)
    ? { ...schema, example: generated }
    : schema;
}

function fits(schema: Node, value: unknown): boolean {
  try {
    return isWellFormed(schema, value);
  } catch {
    return false;
  }
}

/** A text of a pattern, the same each time. */
export function generate(schema: object, more: object = {}): unknown {
  const generator = JSONSchemaFaker as unknown as {
    option(options: object): void;
    generate(schema: object, refs: object): unknown;
  };
  let state = 7;
  generator.option({
    random: () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    },
    alwaysFakeOptionals: true,
    fixedProbabilities: true,
    fillProperties: false,
    failOnInvalidTypes: false,
    ignoreMissingRefs: true,
    refDepthMax: 2,
    ...more,
  });
  try {
    return generator.generate(schema, {});
  } catch {
    return undefined;
  }
}
