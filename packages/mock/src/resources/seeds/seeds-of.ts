import { isNode, type Node } from "@carespec/document";
import { plainName, singulars } from "../find/words.ts";
import { ANY_PARENT, HIDDEN_ID, joinKey, PARENT } from "../found/item-key.ts";
import type { Resource } from "../found/resource.ts";
import type { Handling } from "../handle/handling.ts";
import { isShared, sharedKey } from "../handle/scope.ts";
import { idProperty, itemKey } from "../handle/table.ts";
import { steadySource } from "../values/source.ts";
import { idsInPath, shownInPath } from "./path-ids.ts";

/** A stored value that a session starts with. */
type Seed = Record<string, unknown>;

/** What sessions start with, by collection: the items that the document's examples show. */
export function seedsOfDocument(handling: Handling): Record<string, Seed[]> {
  const seeds = new Map<Resource, Seed[]>();
  const { resources } = handling.findings;
  // A parent's path is shorter than its children's, but x-resource may order them otherwise.
  const open = [...resources].filter(({ kind }) => kind === "collection");
  const seed = (resource: Resource): void => {
    if (seeds.has(resource) || !open.includes(resource)) return;
    seeds.set(resource, []);
    if (resource.parent) seed(resource.parent);
    seeds.set(resource, seedsOf(handling, resource, seeds.get(resource.parent as Resource) ?? []));
  };
  for (const resource of open) seed(resource);
  return Object.fromEntries([...seeds].map(([resource, values]) => [resource.name, values]));
}

function isListed({ findings }: Handling, resource: Resource): boolean {
  return findings.operations.some((each) => each.role === "list" && each.resource === resource);
}

function seedsOf(handling: Handling, resource: Resource, parents: readonly Seed[]): Seed[] {
  const property = idProperty(resource);
  const source = steadySource(resource.path, { now: 0 });
  const { reader, validatorOf, findings } = handling;
  const inPath = idsInPath(reader, validatorOf, findings, resource);
  const taken = new Set<string>();
  // What has no id is found where a list shows it, or requests make more of its kind.
  const isFound = isListed(handling, resource) || handling.isMade(resource);
  return handling.examplesOf(resource).flatMap((item, index) => {
    const parent = parentOf(handling, resource, item, parents);
    if (parent === undefined) return [];
    const given = item[property];
    const isId = typeof given === "string" || typeof given === "number";
    if (!isId && inPath[index] === undefined && !isFound) return [];
    const made = isNumeric(handling, resource) ? index + 1 : source.newId();
    const id = isId ? given : (inPath[index] ?? made);
    const key = joinKey([parent, id]);
    if (taken.has(key) || String(id) === "") return [];
    taken.add(key);
    const marks = resource.scope.length > 0 ? { [PARENT]: parent } : {};
    return [{ ...marks, ...item, [property]: id }];
  });
}

/** The key of the parent of what an example shows; `undefined` where there is none for it. */
function parentOf(
  { reader, findings, isMade }: Handling,
  resource: Resource,
  item: Node,
  parents: readonly Seed[],
): string | undefined {
  const { parent } = resource;
  if (!parent || isShared(resource)) return sharedKey(resource);
  // Of parents that nothing shows or makes, any may exist.
  if (parents.length === 0 && parent.kind === "collection" && !isMade(parent)) return ANY_PARENT;
  const keyOf = (value: Seed) =>
    itemKey(parent, String(value[PARENT] ?? ""), String(value[idProperty(parent)]));
  const ones = singulars(parent.path.split("/").at(-1) ?? "");
  const named = Object.entries(item).filter(([name]) =>
    ones.some((one) => plainName(name) === `${one}id` || plainName(name) === one),
  );
  const parameter = resource.scope.at(-1)?.parameter;
  const inPath = shownInPath(reader, findings, resource, () => parameter);
  const wanted = [...named.map(([, id]) => id), ...inPath].map(String);
  const own = wanted
    .map((id) => parents.find((value) => String(value[idProperty(parent)]) === id))
    .find((value) => value !== undefined);
  const chosen = own ?? parents[0];
  return chosen && keyOf(chosen);
}

function isNumeric({ reader }: Handling, { id }: Resource): boolean {
  return id.schemas.some(({ node }) => {
    const { types } = reader.view(node);
    return types.has("integer") || types.has("number");
  });
}

/** The kinds of data that a document's resources are, for data files. */
export function collectionsOf({ reader, findings }: Handling) {
  return Object.fromEntries(
    findings.resources.map((resource) => {
      const isSingle = resource.kind === "singleton";
      const hasScope = resource.scope.length > 0;
      const property = idProperty(resource);
      const ids = [...(hasScope ? [PARENT] : []), ...(isSingle ? [] : [property])];
      const id = hasScope || isSingle ? ids : property;
      const marks = { [PARENT]: { type: "string" }, [HIDDEN_ID]: { type: ["string", "number"] } };
      const properties = { ...plainProperties(reader, resource.schema.node), ...marks };
      return [resource.name, { id, schema: { type: "object", required: ids, properties } }];
    }),
  );
}

const PLAIN = new Set(["string", "integer", "number", "boolean", "null"]);

/**
 * The properties with plain values that a schema has in every branch, by their type and enum. What else
 * an item lacks is completed when it is shown.
 */
function plainProperties(reader: Handling["reader"], schema: unknown, depth = 0): Node {
  const node = reader.resolved(schema);
  const branches = depth < 8 && Array.isArray(node.allOf) ? node.allOf : [];
  const found: Node = Object.assign(
    {},
    ...branches.map((each) => plainProperties(reader, each, depth + 1)),
  );
  if (!isNode(node.properties)) return found;
  for (const [name, property] of Object.entries(node.properties)) {
    const { type, enum: values } = reader.resolved(property);
    const types = [type].flat();
    if (!types.every((each) => PLAIN.has(String(each)))) continue;
    found[name] = { type, ...(Array.isArray(values) && values.length > 0 && { enum: values }) };
  }
  return found;
}
