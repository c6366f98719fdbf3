import { isNode, mapNodes, type Node, type OpenApiDocument } from "@carespec/document";
import { sample } from "openapi-sampler";
import { generate, withLeafExamples } from "./leaf-examples.ts";
import { repairExample } from "./repair-example.ts";
import type { Direction, Validate } from "./validator.ts";

/**
 * Component schemas within each other down to which an example goes. What may be left out is left out
 * further down: an example of all that a document links is as large as the document.
 */
const DEEPEST = 4;

/** Objects and lists within each other that the sampler writes before it is told where to end. */
const SAMPLED = 8;

/**
 * Makes a value of a schema: by its own examples, defaults, names and formats, else one that a generator
 * finds for its limits, the same each time.
 *
 * @returns `undefined` where neither is valid
 */
export type MakeExample = (schema: unknown, direction: Direction) => { value: unknown } | undefined;

/**
 * Creates a {@link MakeExample} for a document whose schemas stay as they are while it is used. What many
 * places have in common is made once.
 */
export function createExampleMaker(document: OpenApiDocument, validate: Validate): MakeExample {
  const made = new Map<string, { value: unknown } | undefined>();
  const makers = makersFor(document);
  return (schema, direction) => {
    const key = `${direction} ${JSON.stringify(schema)}`;
    if (!made.has(key)) {
      made.set(
        key,
        firstOf(makers, schema, direction, (value) => validate(schema, value, direction)),
      );
    }
    return structuredClone(made.get(key));
  };
}

type Problems = (value: unknown) => string[];
type Make = (schema: unknown, direction: Direction, problems: Problems) => unknown;

/** Ways to make a value, the best first. */
function makersFor(document: OpenApiDocument): Make[] {
  const components = withLeafExamples(document.components ?? {}) as Node;
  const expanded = (schema: unknown, direction: Direction) => inPlace(document, schema, direction);
  return [
    (schema, direction) => bySampler(components, schema, direction),
    // The same where a schema that contains itself would be cut in the middle of what it requires.
    (schema, direction) => bySampler({}, expanded(schema, direction), direction),
    (schema, direction, problems) =>
      repairExample(bySampler(components, schema, direction), problems),
    (schema, direction) => bySampler(components, schema, direction, { skipNonRequired: true }),
    (schema, direction) => generate(expanded(schema, direction), { maxItems: 1, minItems: 1 }),
    // Lists of as many items as the schema asks for.
    (schema, direction) => generate(expanded(schema, direction), { maxItems: null, minItems: 0 }),
  ];
}

function firstOf(
  makers: readonly Make[],
  schema: unknown,
  direction: Direction,
  problems: Problems,
): { value: unknown } | undefined {
  for (const make of makers) {
    try {
      const value = make(schema, direction, problems);
      if (value !== undefined && problems(value).length === 0) return { value };
    } catch {
      // The next one may know how.
    }
  }
  return undefined;
}

function bySampler(
  components: Node,
  schema: unknown,
  direction: Direction,
  more: { skipNonRequired?: boolean } = {},
): unknown {
  const options = {
    ...more,
    skipReadOnly: direction === "request",
    skipWriteOnly: direction === "response",
    maxSampleDepth: SAMPLED,
    quiet: true,
  };
  return sample(withLeafExamples(schema ?? {}) as object, options, { components } as Node);
}

/** The schema without references; members that lead into a circle or too deep are left out. */
function inPlace(document: OpenApiDocument, schema: unknown, direction: Direction): Node {
  const mark = direction === "request" ? "readOnly" : "writeOnly";
  const fill = (value: unknown, seen: string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => fill(item, seen));
    if (!isNode(value)) return value;
    if (typeof value.$ref === "string") {
      const name = value.$ref.split("/").at(-1) ?? "";
      if (seen.includes(name)) return {};
      return fill(document.components?.schemas?.[name] ?? {}, [...seen, name]);
    }
    const entries = Object.entries(value).map(([key, child]) => {
      return [
        key,
        key === "properties" && isNode(child) ? fillMembers(child, value, seen) : fill(child, seen),
      ];
    });
    return Object.fromEntries(entries);
  };
  const fillMembers = (members: Node, { required }: Node, seen: string[]): Node => {
    const isRequired = (name: string) => Array.isArray(required) && required.includes(name);
    const kept = Object.entries(members).filter(([name, member]) => {
      const names = leadsTo(member);
      if (names.some((each) => seen.includes(each))) return false;
      return seen.length < DEEPEST || names.length === 0 || isRequired(name);
    });
    return Object.fromEntries(kept.map(([name, member]) => [name, fill(member, seen)]));
  };
  return mapNodes(fill(schema, []), (node) => {
    const type = Array.isArray(node.type) ? node.type.find((each) => each !== "null") : node.type;
    const own: Node = node.type === undefined ? node : { ...node, type };
    if (!isNode(own.properties)) return own;
    const kept = Object.entries(own.properties).filter(
      ([, property]) => !isNode(property) || property[mark] !== true,
    );
    return { ...own, properties: Object.fromEntries(kept) };
  }) as Node;
}

/** The components that a member is, may be or lists. */
function leadsTo(member: unknown): string[] {
  if (!isNode(member)) return [];
  const parts = [member, member.items, ...[member.allOf, member.anyOf, member.oneOf].flat()];
  return parts.flatMap((part) =>
    isNode(part) && typeof part.$ref === "string" ? [part.$ref.split("/").at(-1) ?? ""] : [],
  );
}
