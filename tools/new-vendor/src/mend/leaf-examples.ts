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

/** Keys by which a schema says its value itself. */
const SAID = ["example", "examples", "default", "const", "enum", "$ref"];

/**
 * Gives plain values of schemas an example that fits: by the member's name, else by a pattern. A
 * sampler that puts them together then needs no luck.
 */
export function withLeafExamples(schemas: unknown): unknown {
  return mapNodes(schemas, (node) => {
    if (!isNode(node.properties)) return node;
    const properties = Object.entries(node.properties).map(([name, property]) => [
      name,
      isNode(property) ? withExample(name, property) : property,
    ]);
    return { ...node, properties: Object.fromEntries(properties) };
  });
}

function withExample(name: string, schema: Node): Node {
  if (SAID.some((key) => key in schema)) return schema;
  const types = [schema.type].flat();
  if (!types.some((type) => /^(string|integer|number)$/.test(String(type)))) return schema;
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
