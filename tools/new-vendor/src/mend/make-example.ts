import { isNode, mapNodes, type Node, type OpenApiDocument } from "@carespec/document";
import { JSONSchemaFaker } from "json-schema-faker";
import { sample } from "openapi-sampler";
import type { Direction, Validate } from "./validator.ts";

/**
 * Makes a value of a schema: by its own examples, defaults and formats, else one that a generator
 * finds for its patterns and limits, the same each time.
 *
 * @returns `undefined` where neither is valid
 */
export function makeExample(
  document: OpenApiDocument,
  schema: unknown,
  direction: Direction,
  validate: Validate,
): { value: unknown } | undefined {
  for (const make of [bySampler, byGenerator(1), byGenerator(undefined)]) {
    try {
      const value = make(document, schema, direction);
      if (value !== undefined && validate(schema, value, direction).length === 0) return { value };
    } catch {
      // The next one may know how.
    }
  }
  return undefined;
}

function bySampler(document: OpenApiDocument, schema: unknown, direction: Direction): unknown {
  const options = {
    skipReadOnly: direction === "request",
    skipWriteOnly: direction === "response",
    quiet: true,
  };
  return sample((schema ?? {}) as object, options, document as unknown as Node);
}

type Make = (document: OpenApiDocument, schema: unknown, direction: Direction) => unknown;

/** Makes lists of so many items, or as many as the schema asks for. */
function byGenerator(items: number | undefined): Make {
  return (document, schema, direction) => generate(document, schema, direction, items);
}

function generate(
  document: OpenApiDocument,
  schema: unknown,
  direction: Direction,
  items: number | undefined,
): unknown {
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
    failOnInvalidTypes: false,
    ignoreMissingRefs: true,
    maxItems: items ?? null,
    minItems: items ?? 0,
    refDepthMax: 2,
  });
  const self = { ...inPlace(document, schema, direction, []) };
  return generator.generate(self, {});
}

/** The schema without references; a circle ends with nothing known. */
function inPlace(
  document: OpenApiDocument,
  schema: unknown,
  direction: Direction,
  passed: string[],
): Node {
  const mark = direction === "request" ? "readOnly" : "writeOnly";
  const fill = (value: unknown, seen: string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => fill(item, seen));
    if (!isNode(value)) return value;
    if (typeof value.$ref === "string") {
      const name = value.$ref.split("/").at(-1) ?? "";
      if (seen.filter((each) => each === name).length > 0) return {};
      return fill(document.components?.schemas?.[name] ?? {}, [...seen, name]);
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, fill(child, seen)]),
    );
  };
  return mapNodes(fill(schema, passed), (node) => {
    const type = Array.isArray(node.type) ? node.type.find((each) => each !== "null") : node.type;
    const own: Node = node.type === undefined ? node : { ...node, type };
    if (!isNode(own.properties)) return own;
    const kept = Object.entries(own.properties).filter(
      ([, property]) => !isNode(property) || property[mark] !== true,
    );
    return { ...own, properties: Object.fromEntries(kept) };
  }) as Node;
}
