import type { Node } from "@carespec/document";

/** What is shown elsewhere: as type, as text, as evidence, as children or beside the name. */
const SHOWN_ELSEWHERE = new Set(
  (
    "$ref type title description enum const default example examples required properties items " +
    "prefixItems patternProperties allOf anyOf oneOf not if then else contains dependentSchemas " +
    "propertyNames contentSchema unevaluatedItems unevaluatedProperties discriminator $defs " +
    "definitions deprecated readOnly writeOnly externalDocs x-evidence x-sensitive xml"
  ).split(" "),
);

const WORDS: Record<string, (value: unknown, schema: Node) => string | undefined> = {
  format: (value, { type }) =>
    typeof type === "string" && /^(string|integer|number)$/.test(type)
      ? undefined
      : `format ${value}`,
  minLength: (value) => (value === 1 ? "not empty" : `at least ${value} characters`),
  maxLength: (value) => `at most ${value} characters`,
  pattern: (value) => `matches /${value}/`,
  minimum: (value) => `at least ${value}`,
  maximum: (value) => `at most ${value}`,
  exclusiveMinimum: (value) => `more than ${value}`,
  exclusiveMaximum: (value) => `less than ${value}`,
  multipleOf: (value) => `a multiple of ${value}`,
  minItems: (value) => `at least ${value} items`,
  maxItems: (value) => `at most ${value} items`,
  uniqueItems: (value) => (value === true ? "no item twice" : undefined),
  minProperties: (value) => `at least ${value} members`,
  maxProperties: (value) => `at most ${value} members`,
  additionalProperties: (value) => {
    if (value === false) return "no other members";
    return value === true ? "may have other members" : undefined;
  },
  contentEncoding: (value) => `encoded as ${value}`,
  contentMediaType: (value) => `holds ${value}`,
};

/** Says in words what a schema demands of a value; a keyword without words is given as it is written. */
export function constraintsOf(schema: Node): string[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (SHOWN_ELSEWHERE.has(key)) return [];
    const words = Object.hasOwn(WORDS, key)
      ? WORDS[key]?.(value, schema)
      : `${key}: ${JSON.stringify(value)}`;
    return words === undefined ? [] : [words];
  });
}
