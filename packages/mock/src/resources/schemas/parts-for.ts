import { isNode, type Node } from "@carespec/document";
import { isNull, listOf, type SchemaReader } from "./reader.ts";

/** Deeper compositions are not looked at. */
const DEEPEST = 12;

/**
 * The parts of a schema that apply to a value, itself first: all of `allOf`, and of `oneOf` and `anyOf`
 * the branch that fits best, by the discriminator, by constants, then by the properties that it shares
 * with the value.
 */
export function partsFor(
  reader: SchemaReader,
  schema: unknown,
  value: unknown,
  open: readonly Node[] = [],
): Node[] {
  const node = reader.resolved(schema);
  // A composition that leads to itself has nothing more to say.
  if (open.length > DEEPEST || open.includes(node)) return [];
  const within = [...open, node];
  const parts = [node];
  for (const branch of listOf(node.allOf)) parts.push(...partsFor(reader, branch, value, within));
  for (const key of ["oneOf", "anyOf"]) {
    const branches = listOf(node[key]);
    const fitting = branches.length > 0 ? branchFor(reader, node, branches, value) : undefined;
    if (fitting !== undefined) parts.push(...partsFor(reader, fitting, value, within));
  }
  return parts;
}

function branchFor(reader: SchemaReader, node: Node, branches: unknown[], value: unknown): unknown {
  if (value === null && branches.some(isNull)) return branches.find(isNull);
  const named = byDiscriminator(node, branches, value);
  if (named !== undefined) return named;
  const rated = branches
    .filter((branch) => !isNull(branch))
    .map((branch) => ({ branch, fit: fitOf(reader, branch, value) }));
  return rated.reduce<(typeof rated)[number] | undefined>(
    (best, each) => (best && best.fit >= each.fit ? best : each),
    undefined,
  )?.branch;
}

function byDiscriminator({ discriminator }: Node, branches: unknown[], value: unknown): unknown {
  if (!isNode(discriminator) || !isNode(value)) return undefined;
  const kind = value[String(discriminator.propertyName)];
  if (typeof kind !== "string") return undefined;
  const { mapping } = discriminator;
  const mapped = isNode(mapping) && Object.hasOwn(mapping, kind) ? String(mapping[kind]) : kind;
  const last = mapped.split("/").at(-1);
  return branches.find((branch) => {
    const { $ref } = isNode(branch) ? branch : {};
    return typeof $ref === "string" && ($ref === mapped || $ref.split("/").at(-1) === last);
  });
}

/** How well a branch fits: a contradicting constant or type counts most, then properties. */
function fitOf(reader: SchemaReader, branch: unknown, value: unknown): number {
  const { types, properties, required } = reader.view(branch);
  if (types.size > 0 && ![...types].some((type) => isOfType(value, type))) return -1_000;
  if (!isNode(value)) return 0;
  let fit = 0;
  for (const [name, schema] of properties) {
    if (!Object.hasOwn(value, name)) {
      if (required.has(name)) fit -= 1;
      continue;
    }
    fit += 2 + fitOfValue(reader.flat(schema), value[name]);
  }
  return fit;
}

function fitOfValue(schema: Node, value: unknown): number {
  const allowed = "const" in schema ? [schema.const] : schema.enum;
  if (!Array.isArray(allowed)) return 0;
  return allowed.includes(value) ? 10 : -100;
}

/** Whether a value has a type of JSON Schema. */
export function isOfType(value: unknown, type: string): boolean {
  if (value === null) return type === "null";
  if (Array.isArray(value)) return type === "array";
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
