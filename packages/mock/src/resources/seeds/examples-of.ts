import { isNode, type Node } from "@carespec/document";
import { withoutFlagged } from "../answer/shown-item.ts";
import { exampleOfProperty } from "../find/item-schema.ts";
import type { Findings, FoundContent, Resource, Role } from "../found/resource.ts";
import { listOf, type SchemaReader } from "../schemas/reader.ts";
import type { ValidatorOf } from "../schemas/validators.ts";
import { completeValue } from "../values/complete-value.ts";
import { makeValue } from "../values/make-value.ts";
import { repairValue } from "../values/repair-value.ts";
import { steadySource } from "../values/source.ts";
import { idsInPath } from "./path-ids.ts";

/** What made parts of examples tell as their time: nobody's session has begun. */
const EPOCH = { now: Date.UTC(2026, 0, 1) };

/**
 * Items that a document's examples show of a resource, whole and valid, each id once. One that is shown
 * without its id has the one that the path shows.
 */
export function examplesOfResource(
  reader: SchemaReader,
  validatorOf: ValidatorOf,
  findings: Findings,
  resource: Resource,
): Record<string, unknown>[] {
  const { operations } = findings;
  const own = operations.filter((each) => each.resource === resource);
  const of = (...roles: Role[]) =>
    own
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ successes }) => successes.flatMap(({ contents }) => contents.flatMap(itemsIn)));
  let shown = [...of("list"), ...of("read"), ...of("replace", "merge")];
  // A request may choose the id of a created item: the example has to be free for it.
  if (shown.length === 0 && !resource.id.isChosen) shown = of("create");
  const [pathId] = idsInPath(reader, validatorOf, findings, resource);
  if (shown.length === 0) shown = ofSchema(reader, resource, pathId);
  const merged = new Map<unknown, Node>();
  for (const item of shown) {
    const { property } = resource.id;
    const id = property === undefined ? undefined : (item[property] ?? pathId);
    const key = property === undefined ? item : String(id ?? "");
    const own = property === undefined || id === undefined ? {} : { [property]: id };
    merged.set(key, { ...merged.get(key), ...item, ...own });
  }
  const source = steadySource(resource.path, EPOCH);
  const schema = resource.schema.node;
  return [...merged.values()].flatMap((item) => {
    const readable = withoutFlagged(reader, item, schema, "writeOnly");
    const whole = completeValue({ reader, source }, schema, readable);
    const valid = repairValue({ reader, source }, validatorOf(schema), whole);
    return isNode(valid) ? [valid] : [];
  });
}

/** The items within the examples of a body. */
function itemsIn({ place, examples }: FoundContent): Node[] {
  if (!place) return [];
  return examples.flatMap((example) => {
    const at = place.keys.reduce<unknown>(
      (value, key) => (isNode(value) ? value[key] : undefined),
      example,
    );
    return (place.isList ? listOf(at) : [at]).filter(isNode);
  });
}

/** The example of the item's own schema, or of its properties where its id is shown somewhere. */
function ofSchema(reader: SchemaReader, { schema, id }: Resource, pathId: unknown): Node[] {
  const { example, examples } = reader.flat(schema.node);
  const whole = [example, ...listOf(examples)].filter(isNode);
  if (whole.length > 0) return whole;
  const hasExample =
    id.property !== undefined && exampleOfProperty(reader, schema.node, id.property) !== undefined;
  if (!hasExample && pathId === undefined) return [];
  const source = steadySource(schema.pointer, EPOCH);
  const item: Record<string, unknown> = {};
  for (const [name, property] of reader.view(schema.node).properties) {
    const node = reader.flat(property);
    const isShown = "example" in node || "default" in node || listOf(node.examples).length > 0;
    const isId = name === id.property;
    if (isId && !hasExample) item[name] = pathId;
    else if (isShown || isId) item[name] = makeValue({ reader, source }, property);
  }
  return [item];
}
